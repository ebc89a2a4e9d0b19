package dev.wisim.issuer.recording;

import dev.wisim.issuer.IssuerServer;
import dev.wisim.issuer.IssuerSettings;
import dev.wisim.issuer.registry.IssuerUrl;
import dev.wisim.issuer.registry.TokenPolicy;
import dev.wisim.issuer.serviceaccount.NewObject;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.http.HttpShell;
import dev.wisim.kernel.http.Listener;
import dev.wisim.kernel.http.Surface;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.journal.Journal;
import dev.wisim.kernel.time.SurfaceClock;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Our servers in place of the recorded ones: one for each port of the recordings, with its flags and its objects. */
final class RecordedServers implements AutoCloseable {

    private static final String ISSUER = "https://issuer.test.local/cluster1";
    private static final String API_SERVER = "https://kubernetes.default.svc";
    private static final List<KeyType> RSA_SIGNS = List.of(KeyType.RSA_2048, KeyType.P_256);

    private final SettableClock clock = new SettableClock();
    private final Map<String, Surface> surfaces = new LinkedHashMap<>();
    private final HttpShell shell;

    RecordedServers() {
        IssuerSettings plain = settings(ISSUER, RSA_SIGNS, TokenPolicy.DEFAULT.withAudiences(List.of(API_SERVER)));
        add("6443", plain);
        add("7443", plain);
        add(
                "6444",
                plain.withPolicy(plain.policy().withMaxExpirationSeconds(7_200))
                        .withJwksUri("https://10.88.0.1:6444/openid/v1/jwks"));
        add(
                "6445",
                settings(
                                ISSUER,
                                List.of(KeyType.P_256, KeyType.RSA_2048),
                                TokenPolicy.DEFAULT.withAudiences(List.of(ISSUER, "https://old-issuer.test.local")))
                        .withJwksUri("https://api.test.local:6445/openid/v1/jwks"));
        add("6446", settings("http://issuer.test.local", RSA_SIGNS, TokenPolicy.DEFAULT));
        shell = new HttpShell(
                clock,
                new Journal(10),
                surfaces.values().stream()
                        .map(surface -> new Listener(surface, "127.0.0.1", 0, Optional.empty()))
                        .toList());
        shell.start();
    }

    /** The answer to {@code request}, which names its server by the port in its Host header, at {@code moment}. */
    WireMessage answer(byte[] request, Instant moment) throws IOException {
        WireMessage message = WireMessage.parse(request);
        String host = message.header("Host").orElseThrow();
        Surface surface = surfaces.get(host.substring(host.indexOf(':') + 1));
        clock.set(moment);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), shell.port(surface))) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return WireMessage.read(
                    new BufferedInputStream(socket.getInputStream()),
                    !message.startLine().startsWith("HEAD "));
        }
    }

    @Override
    public void close() {
        shell.close();
    }

    private void add(String port, IssuerSettings settings) {
        IdSource ids = new IdSource(new Chance(1));
        Surface surface = IssuerServer.create(settings, new SurfaceClock(clock), ids, CryptoProvider.jdk())
                .surface();
        surfaces.put(port, named("issuer-" + port, surface));
    }

    /** One shell serves all five, and tells surfaces apart by their names. */
    private static Surface named(String name, Surface surface) {
        return new Surface(
                name,
                host -> false,
                surface.limits(),
                surface.caseInsensitivePaths(),
                surface.requestIds(),
                surface.dialect(),
                surface.routes());
    }

    private static IssuerSettings settings(String issuer, List<KeyType> keys, TokenPolicy policy) {
        return IssuerSettings.at(IssuerUrl.of(issuer))
                .withKeyTypes(keys)
                .withPolicy(policy)
                .withSeeds(List.of(
                        NewObject.namespace("default"),
                        NewObject.serviceAccount("default", "app")
                                .withUid(UUID.fromString("700921b8-d81d-48d2-8357-3917b6f28730")),
                        NewObject.serviceAccount("default", "other"),
                        NewObject.node("node-1").withUid(UUID.fromString("220569c8-a07c-4e8a-ae38-b7ab58fdaee6")),
                        NewObject.pod("default", "p1", "app", "node-1")
                                .withUid(UUID.fromString("31d1a19f-98a8-49ca-9a0e-12ed485c6d51")),
                        NewObject.pod("default", "p2", "app", "")
                                .withUid(UUID.fromString("088b2200-3370-4a26-b4eb-f810ef2fc608")),
                        NewObject.secret("default", "s1")
                                .withUid(UUID.fromString("71847cd9-f2ba-4e7c-959d-f8a6f2764ee9"))));
    }
}
