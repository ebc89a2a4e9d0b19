package dev.wisim.issuer.recording;

import dev.wisim.issuer.CalmIssuer;
import dev.wisim.issuer.apiserver.ApiServerFace;
import dev.wisim.issuer.apiserver.ApiServerSettings;
import dev.wisim.issuer.caller.StaticToken;
import dev.wisim.issuer.registry.Issuer;
import dev.wisim.issuer.registry.TokenPolicy;
import dev.wisim.issuer.serviceaccount.ClusterObjects;
import dev.wisim.issuer.serviceaccount.NewObject;
import dev.wisim.issuer.token.LegacyTokenMint;
import dev.wisim.issuer.token.TokenRequestService;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.http.Surface;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.SigningKey;
import dev.wisim.kernel.jose.TokenSigner;
import dev.wisim.kernel.time.SurfaceClock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One of our servers, with the flags of the recorded server on one port and the recorded objects. */
record RecordedServer(Surface surface, ClusterObjects objects, LegacyTokenMint mint) {

    /** The ports of the recordings; 7443 was a proxy before 6443. */
    static final List<String> PORTS = List.of("6443", "6444", "6445", "6446", "7443");

    private static final String ISSUER = "https://issuer.test.local/cluster1";
    private static final String OLD_ISSUER = "https://old-issuer.test.local";
    private static final TokenPolicy API_SERVER =
            TokenPolicy.DEFAULT.withAudiences(List.of("https://kubernetes.default.svc"));
    private static final ApiServerSettings FLAGS = ApiServerSettings.DEFAULT.withStaticTokens(List.of(
            new StaticToken("admin-token", "admin", "admin-uid", List.of("system:masters")),
            new StaticToken("bob-token", "bob", "bob-uid", List.of())));

    static RecordedServer at(String port, RecordedKeys keys, SettableClock clock) {
        SurfaceClock time = new SurfaceClock(clock);
        List<SigningKey> published = List.of(keys.rsa(), keys.ec());
        return switch (port) {
            case "6444" ->
                with(
                        port,
                        CalmIssuer.of(
                                ISSUER,
                                Optional.of("https://10.88.0.1:6444/openid/v1/jwks"),
                                keys.rsa(),
                                published,
                                time,
                                API_SERVER.withMaxExpirationSeconds(7_200)),
                        FLAGS.withoutAnonymousAuth());
            case "6445" ->
                with(
                        port,
                        CalmIssuer.of(
                                ISSUER,
                                Optional.of("https://api.test.local:6445/openid/v1/jwks"),
                                keys.ec(),
                                published,
                                time,
                                TokenPolicy.DEFAULT.withAudiences(List.of(ISSUER, OLD_ISSUER))),
                        FLAGS.withAlsoAcceptedIssuers(List.of(OLD_ISSUER)));
            case "6446" ->
                with(
                        port,
                        CalmIssuer.of(
                                "http://issuer.test.local", Optional.empty(), keys.rsa(), published, time, API_SERVER),
                        FLAGS);
            default ->
                with(port, CalmIssuer.of(ISSUER, Optional.empty(), keys.rsa(), published, time, API_SERVER), FLAGS);
        };
    }

    private static RecordedServer with(String port, Issuer issuer, ApiServerSettings settings) {
        IdSource ids = new IdSource(new Chance(1));
        TokenSigner signer = new TokenSigner(CryptoProvider.jdk());
        ClusterObjects objects = new ClusterObjects(issuer.clock(), ids, seeds());
        Surface surface = ApiServerFace.surface(
                "api-server-" + port,
                issuer,
                objects,
                new TokenRequestService(issuer, objects, ids, signer),
                settings,
                ids,
                CryptoProvider.jdk());
        return new RecordedServer(surface, objects, new LegacyTokenMint(issuer, signer));
    }

    private static List<NewObject> seeds() {
        return List.of(
                NewObject.namespace("default"),
                NewObject.serviceAccount("default", "app")
                        .withUid(UUID.fromString("700921b8-d81d-48d2-8357-3917b6f28730")),
                NewObject.serviceAccount("default", "other"),
                NewObject.serviceAccount("default", "gone")
                        .withUid(UUID.fromString("c4d74d1e-311b-40dc-b6fa-b2c9f4052df4")),
                NewObject.node("node-1").withUid(UUID.fromString("220569c8-a07c-4e8a-ae38-b7ab58fdaee6")),
                NewObject.pod("default", "p1", "app", "node-1")
                        .withUid(UUID.fromString("31d1a19f-98a8-49ca-9a0e-12ed485c6d51")),
                NewObject.pod("default", "p2", "app", "")
                        .withUid(UUID.fromString("088b2200-3370-4a26-b4eb-f810ef2fc608")),
                NewObject.secret("default", "s1").withUid(UUID.fromString("71847cd9-f2ba-4e7c-959d-f8a6f2764ee9")));
    }
}
