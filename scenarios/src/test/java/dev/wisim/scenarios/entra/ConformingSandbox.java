package dev.wisim.scenarios.entra;

import dev.wisim.conformance.entra.EntraConformance;
import dev.wisim.conformance.entra.ask.EntraTarget;
import dev.wisim.conformance.entra.world.EntraWorld;
import dev.wisim.conformance.observe.Trust;
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

/** A sandbox of the world that the suite asks in, on free ports. */
final class ConformingSandbox implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Sandbox sandbox;
    private final int issuerPort;

    private ConformingSandbox(Sandbox sandbox, int issuerPort) {
        this.sandbox = sandbox;
        this.issuerPort = issuerPort;
    }

    /** Starts it in {@code directory}, with these settings besides. */
    static ConformingSandbox start(Path directory, String... settings) throws IOException, ConfigProblems {
        int issuerPort = freePort();
        Path world = Files.writeString(directory.resolve("world.yaml"), EntraWorld.text(issuerPort));
        return new ConformingSandbox(Sandboxes.start(directory.resolve("run"), world, settings), issuerPort);
    }

    /** Where its login surface is. */
    URI login() {
        return sandbox.addresses().login().orElseThrow();
    }

    /** Where its admin API is. */
    URI adminUrl() {
        return sandbox.addresses().admin();
    }

    /** Runs the suite against it. */
    EntraConformance conformance() {
        return conformance(login());
    }

    /** Runs the suite against {@code login}, which leads here. */
    EntraConformance conformance(URI login) {
        Trust trust = Trust.inFile(sandbox.files().ca());
        return EntraConformance.of(
                new EntraTarget(login, EntraWorld.shipped(issuerPort), issuerPort, trust, PATIENCE),
                WallClock.system());
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
