package dev.wisim.conformance.cli;

import dev.wisim.conformance.entra.ask.EntraTarget;
import dev.wisim.conformance.entra.world.EntraWorld;
import dev.wisim.conformance.evidence.WebAddress;
import dev.wisim.conformance.observe.InputProblem;
import dev.wisim.conformance.observe.Trust;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which token endpoint is checked, and in which world. */
final class EntraOptions {

    private static final int HIGHEST_PORT = 65_535;

    @Option(
            names = "--entra",
            paramLabel = "URL",
            description = "Check the token endpoint whose login address this is, such as https://localhost:8443")
    private Optional<String> login;

    @Option(
            names = "--entra-world",
            paramLabel = "FILE",
            description = "What exists there, in the form of --show-entra-world (default: that world)")
    private Optional<Path> world;

    @Option(
            names = "--entra-issuer-port",
            paramLabel = "PORT",
            description = "Where the suite's own issuer listens on this machine (default: the port of its URL)")
    private Optional<Integer> issuerPort;

    @Option(
            names = "--show-entra-world",
            description = "Print the world in which --entra asks, for 'wisim sandbox --config', and ask nobody")
    private boolean showWorld;

    boolean showsWorld() {
        return showWorld;
    }

    int showWorld(PrintWriter out) {
        out.print(EntraWorld.text(issuerPort.orElse(EntraWorld.ISSUER_PORT)));
        out.flush();
        return 0;
    }

    /** The login address, if a token endpoint is to be checked. */
    Optional<URI> login() {
        login.filter(url -> !WebAddress.isOne(url)).ifPresent(url -> {
            throw new InputProblem("--entra must be an https URL, not \"" + url + "\"");
        });
        return login.map(URI::create);
    }

    /** What is checked at {@code address}. */
    EntraTarget target(URI address, Trust trust, Duration timeout) {
        EntraWorld shown = world.map(EntraWorld::in)
                .orElseGet(() -> EntraWorld.shipped(issuerPort.orElse(EntraWorld.ISSUER_PORT)));
        int port = issuerPort.orElseGet(() -> shown.cluster().getPort());
        if (port < 0 || port > HIGHEST_PORT) {
            throw new InputProblem("--entra-issuer-port has to say where the issuer of this world listens");
        }
        return new EntraTarget(address, shown, port, trust, timeout);
    }
}
