package dev.wisim.scenarios.entra;

import dev.wisim.conformance.entra.EntraConformance;
import dev.wisim.conformance.entra.ask.EntraTarget;
import dev.wisim.conformance.entra.evidence.EntraEvidence;
import dev.wisim.conformance.entra.evidence.Provoked;
import dev.wisim.conformance.entra.world.EntraWorld;
import dev.wisim.conformance.observe.Trust;
import dev.wisim.conformance.requirement.EntraRefusal;
import dev.wisim.kernel.config.ConfigProblems;
import dev.wisim.kernel.time.WallClock;
import dev.wisim.scenarios.sandbox.Sandbox;
import dev.wisim.scenarios.sandbox.Sandboxes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A sandbox of the world that the suite asks in, on free ports. */
final class ConformingSandbox implements AutoCloseable {

    /** Settings by which the token endpoint says what it says at other times or places. */
    static final String OTHERWISE = "login: { resourceOnV2: refuse, metadataFailure: 50166 }\n";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Sandbox sandbox;
    private final Path world;
    private final int issuerPort;

    private ConformingSandbox(Sandbox sandbox, Path world, int issuerPort) {
        this.sandbox = sandbox;
        this.world = world;
        this.issuerPort = issuerPort;
    }

    /** Starts it in {@code directory}. */
    static ConformingSandbox start(Path directory) throws IOException, ConfigProblems {
        return start(directory, "");
    }

    /** Starts it in {@code directory}, with {@code settings} at the end of the world's file. */
    static ConformingSandbox start(Path directory, String settings) throws IOException, ConfigProblems {
        int issuerPort = freePort();
        Path world = Files.writeString(directory.resolve("world.yaml"), EntraWorld.text(issuerPort) + settings);
        return new ConformingSandbox(Sandboxes.start(directory.resolve("run"), world), world, issuerPort);
    }

    /**
     * Every refusal that there is, from a sandbox as Entra is today and from one as it was; the rest from the first. They have
     * seeds of their own, so that no two answers share an id.
     */
    static EntraEvidence everyAnswer(Path directory) throws IOException, ConfigProblems {
        EntraEvidence today;
        try (ConformingSandbox sandbox = start(Files.createDirectory(directory.resolve("today")))) {
            today = sandbox.conformance().evidence();
        }
        Path other = Files.createDirectory(directory.resolve("once"));
        try (ConformingSandbox sandbox = start(other, "seed: 2\n" + OTHERWISE)) {
            EntraEvidence once = sandbox.conformance().evidence();
            Map<EntraRefusal, Provoked> refusals = new LinkedHashMap<>(today.refusals());
            once.refusals().forEach(refusals::putIfAbsent);
            return new EntraEvidence(
                    today.world(), today.login(), refusals, today.tokens(), today.documents(), today.abuse());
        }
    }

    /** Runs the suite against it. */
    EntraConformance conformance() {
        URI login = sandbox.addresses().login().orElseThrow();
        Trust trust = Trust.inFile(sandbox.files().ca());
        return EntraConformance.of(
                new EntraTarget(login, EntraWorld.in(world), issuerPort, trust, PATIENCE), WallClock.system());
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
