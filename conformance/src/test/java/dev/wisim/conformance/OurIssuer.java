package dev.wisim.conformance;

import dev.wisim.issuer.IssuerServer;
import dev.wisim.issuer.IssuerSettings;
import dev.wisim.issuer.registry.IssuerUrl;
import dev.wisim.issuer.token.TokenRequest;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.http.HttpShell;
import dev.wisim.kernel.http.Listener;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.journal.Journal;
import dev.wisim.kernel.time.SimulationClock;
import dev.wisim.kernel.time.SurfaceClock;
import dev.wisim.kernel.time.WallClock;
import dev.wisim.kernel.tls.TestAuthority;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The simulator's own issuer, behind TLS on a free port, as a user of the suite has it. */
final class OurIssuer implements AutoCloseable {

    private final TestAuthority authority = TestAuthority.create(WallClock.system());
    private final IssuerServer server;
    private final HttpShell shell;

    OurIssuer(String path, KeyType... keys) {
        AtomicReference<String> origin = new AtomicReference<>();
        SimulationClock clock = SimulationClock.startingNow(WallClock.system());
        server = IssuerServer.create(
                IssuerSettings.at(IssuerUrl.boundLater(origin::get, path)).withKeyTypes(List.of(keys)),
                new SurfaceClock(clock),
                new IdSource(new Chance(1)),
                CryptoProvider.jdk());
        shell = new HttpShell(
                clock,
                new Journal(100),
                List.of(new Listener(server.surface(), "127.0.0.1", 0, Optional.of(authority.serverContext()))));
        shell.start();
        origin.set(origin());
    }

    String url() {
        return server.url();
    }

    String origin() {
        return "https://localhost:" + shell.port(server.surface());
    }

    String certificatePem() {
        return authority.pem();
    }

    String token(String audience) {
        return server.issueToken("default", "default", TokenRequest.forAudiences(audience))
                .token();
    }

    @Override
    public void close() {
        shell.close();
    }
}
