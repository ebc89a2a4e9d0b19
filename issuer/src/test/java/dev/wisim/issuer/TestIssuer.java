package dev.wisim.issuer;

import dev.wisim.issuer.registry.IssuerUrl;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.http.HttpShell;
import dev.wisim.kernel.http.Listener;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.journal.Journal;
import dev.wisim.kernel.time.SimulationClock;
import dev.wisim.kernel.time.SurfaceClock;
import dev.wisim.kernel.time.WallClock;
import dev.wisim.kernel.tls.TestAuthority;
import dev.wisim.kernel.tls.TrustedRoots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;

/** An issuer behind TLS on a free port, so that its URL is known only once the port is bound. */
public final class TestIssuer implements AutoCloseable {

    /** The form of a hosted cluster's issuer. */
    public static final String HOSTED_PATH =
            "/66666666-7777-8888-9999-000000000000/11111111-2222-3333-4444-555555555555/";

    private final SimulationClock clock = SimulationClock.startingNow(WallClock.system());
    private final SurfaceClock surfaceClock = new SurfaceClock(clock);
    private final IdSource ids = new IdSource(new Chance(1));
    private final Journal journal = new Journal(100);
    private final TestAuthority authority = TestAuthority.create(WallClock.system());
    private final SSLContext trust = TrustedRoots.clientContext(List.of(authority.certificate()));
    private final HttpClient client = HttpClient.newBuilder().sslContext(trust).build();
    private final IssuerServer server;
    private final HttpShell shell;

    private TestIssuer(String path, UnaryOperator<IssuerSettings> settings) {
        AtomicReference<String> origin = new AtomicReference<>();
        IssuerUrl url = IssuerUrl.boundLater(origin::get, path);
        server = IssuerServer.create(settings.apply(IssuerSettings.at(url)), surfaceClock, ids, CryptoProvider.jdk());
        shell = new HttpShell(
                clock,
                journal,
                List.of(new Listener(server.surface(), "127.0.0.1", 0, Optional.of(authority.serverContext()))));
        shell.start();
        origin.set("https://localhost:" + shell.port(server.surface()));
    }

    /** An issuer at {@code path}. */
    public static TestIssuer at(String path, UnaryOperator<IssuerSettings> settings) {
        return new TestIssuer(path, settings);
    }

    public IssuerServer server() {
        return server;
    }

    public SimulationClock clock() {
        return clock;
    }

    public SurfaceClock surfaceClock() {
        return surfaceClock;
    }

    public IdSource ids() {
        return ids;
    }

    public Journal journal() {
        return journal;
    }

    public SSLContext trust() {
        return trust;
    }

    public String certificatePem() {
        return authority.pem();
    }

    /** The root of the listener. */
    public String origin() {
        return "https://localhost:" + shell.port(server.surface());
    }

    public HttpResponse<String> get(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)).GET());
    }

    /** A token request in JSON for a service account of namespace {@code default}. */
    public HttpResponse<String> requestToken(String serviceAccount, String body) {
        return requestToken(serviceAccount, BodyPublishers.ofString(body));
    }

    public HttpResponse<String> requestToken(String serviceAccount, BodyPublisher body) {
        String path = "/api/v1/namespaces/default/serviceaccounts/" + serviceAccount + "/token";
        return send(HttpRequest.newBuilder(URI.create(origin() + path))
                .header("Content-Type", "application/json")
                .POST(body));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        shell.close();
    }
}
