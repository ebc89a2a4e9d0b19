package dev.wisim.issuer.apiserver;

import dev.wisim.issuer.CalmIssuer;
import dev.wisim.issuer.Kubectl;
import dev.wisim.issuer.caller.StaticToken;
import dev.wisim.issuer.registry.Issuer;
import dev.wisim.issuer.registry.TokenPolicy;
import dev.wisim.issuer.serviceaccount.ClusterObjects;
import dev.wisim.issuer.serviceaccount.NewObject;
import dev.wisim.issuer.token.LegacyTokenMint;
import dev.wisim.issuer.token.TokenRequestService;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.http.HttpShell;
import dev.wisim.kernel.http.Listener;
import dev.wisim.kernel.http.Surface;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.SigningKey;
import dev.wisim.kernel.jose.TokenSigner;
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
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An API server's face behind TLS on a free port, with a few objects, an administrator and a user without rights. */
final class TestApiServer implements AutoCloseable {

    static final String ADMIN = "admin-token";
    static final String BOB = "bob-token";
    static final String ISSUER = "https://issuer.test.local";
    static final String POD_UID = "31d1a19f-98a8-49ca-9a0e-12ed485c6d51";

    private final SimulationClock clock = SimulationClock.startingNow(WallClock.system());
    private final TestAuthority authority = TestAuthority.create(WallClock.system());
    private final HttpClient client = HttpClient.newBuilder()
            .sslContext(TrustedRoots.clientContext(List.of(authority.certificate())))
            .build();
    private final ClusterObjects objects;
    private final Surface surface;
    private final HttpShell shell;

    TestApiServer() {
        IdSource ids = new IdSource(new Chance(1));
        CryptoProvider provider = CryptoProvider.jdk();
        TokenSigner signer = new TokenSigner(provider);
        SigningKey key = SigningKey.generate(KeyType.P_256, provider);
        Issuer issuer = CalmIssuer.of(
                ISSUER, Optional.empty(), key, List.of(key), new SurfaceClock(clock), TokenPolicy.DEFAULT);
        objects = new ClusterObjects(issuer.clock(), ids, seeds());
        objects.run(new LegacyTokenMint(issuer, signer).controller(authority.pem()));
        surface = ApiServerFace.surface(
                "api-server",
                issuer,
                objects,
                new TokenRequestService(issuer, objects, ids, signer),
                ApiServerSettings.DEFAULT.withStaticTokens(List.of(
                        new StaticToken(ADMIN, "admin", "admin-uid", List.of("system:masters")),
                        new StaticToken(BOB, "bob", "bob-uid", List.of()))),
                ids,
                provider);
        shell = new HttpShell(
                clock,
                new Journal(100),
                List.of(new Listener(surface, "127.0.0.1", 0, Optional.of(authority.serverContext()))));
        shell.start();
    }

    ClusterObjects objects() {
        return objects;
    }

    SimulationClock clock() {
        return clock;
    }

    String origin() {
        return "https://localhost:" + shell.port(surface);
    }

    Kubectl.Output kubectl(Kubectl kubectl, Path directory, String token, String... arguments) throws Exception {
        return kubectl.run(directory, origin(), authority.pem(), token, arguments);
    }

    Process start(Kubectl kubectl, Path directory, String... arguments) throws IOException {
        return kubectl.start(directory, origin(), authority.pem(), ADMIN, List.of(arguments));
    }

    /** A request of the administrator. */
    HttpRequest.Builder request(String target) {
        return anonymous(target).header("Authorization", "Bearer " + ADMIN);
    }

    HttpRequest.Builder anonymous(String target) {
        return HttpRequest.newBuilder(URI.create(origin() + target));
    }

    HttpResponse<String> get(String target) {
        return send(request(target));
    }

    HttpResponse<String> post(String target, String json) {
        return send(request(target).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
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

    private static List<NewObject> seeds() {
        return List.of(
                NewObject.namespace("default"),
                NewObject.serviceAccount("default", "app"),
                NewObject.serviceAccount("default", "other"),
                NewObject.node("node-1"),
                NewObject.secret("default", "s1"),
                NewObject.pod("default", "p1", "app", "node-1").withUid(UUID.fromString(POD_UID)));
    }
}
