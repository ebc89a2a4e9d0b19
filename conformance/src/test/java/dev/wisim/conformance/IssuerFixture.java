package dev.wisim.conformance;

import dev.wisim.conformance.observe.Rotation;
import dev.wisim.conformance.stub.ScriptedIssuer;
import dev.wisim.conformance.stub.TestCertificates;
import dev.wisim.kernel.time.WallClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A scripted issuer with a certificate in order, and what it takes to inspect it. */
final class IssuerFixture implements AutoCloseable {

    final Path ca;
    final ScriptedIssuer issuer;

    private final Instant now = WallClock.system().instant();
    private final Path directory;

    /** An issuer whose authority's certificate and whose tokens lie in {@code directory}. */
    IssuerFixture(Path directory) {
        TestCertificates certificates = new TestCertificates(now);
        this.directory = directory;
        ca = write("ca.pem", certificates.pem());
        issuer = ScriptedIssuer.start(certificates.serverContext(certificates.identity("localhost")));
    }

    /** A rotation by a command that does this. */
    static Rotation rotating(Runnable rotation) {
        return new Rotation(Optional.of(rotation), Optional.empty());
    }

    /** Looks once, TokenRequest API included. */
    Inspection inspect() {
        return inspect(Rotation.NONE);
    }

    Inspection inspect(Rotation rotation) {
        return Inspection.of(issuer.url(), issuer.origin(), ca, rotation);
    }

    /** A file with a token of this moment. */
    Path token(Duration lifetime) {
        return write("token", issuer.tokens().create(now, List.of(Inspection.AUDIENCE), lifetime.toSeconds()) + "\n");
    }

    private Path write(String name, String content) {
        try {
            return Files.writeString(directory.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        issuer.close();
    }
}
