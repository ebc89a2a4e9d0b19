package dev.wisim.issuer.token;

import dev.wisim.issuer.CalmIssuer;
import dev.wisim.issuer.registry.Issuer;
import dev.wisim.issuer.registry.TokenPolicy;
import dev.wisim.issuer.serviceaccount.ClusterObjects;
import dev.wisim.issuer.serviceaccount.NewObject;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.SigningKey;
import dev.wisim.kernel.jose.TokenSigner;
import dev.wisim.kernel.time.SurfaceClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Everything below the endpoint: a cluster with a few objects and an issuer with rules, to ask for tokens of. */
final class TokenRequests {

    static final Instant NOW = Instant.parse("2026-11-22T02:18:23Z");
    static final String API_SERVER = "https://kubernetes.default.svc";

    private static final SigningKey KEY = SigningKey.generate(KeyType.P_256, CryptoProvider.jdk());

    private final Issuer issuer;
    private final TokenRequestService service;

    TokenRequests(TokenPolicy policy) {
        SurfaceClock clock = new SurfaceClock(() -> NOW);
        IdSource ids = new IdSource(new Chance(1));
        ClusterObjects objects = new ClusterObjects(
                clock,
                ids,
                List.of(
                        NewObject.namespace("default"),
                        NewObject.namespace("team-a"),
                        NewObject.serviceAccount("default", "app"),
                        NewObject.serviceAccount("team-a", "app"),
                        NewObject.serviceAccount("default", "other"),
                        NewObject.node("node-1"),
                        NewObject.secret("default", "s1"),
                        NewObject.pod("default", "p1", "app", "node-1")));
        issuer = CalmIssuer.of(
                "https://issuer.test.local/cluster1",
                Optional.empty(),
                KEY,
                List.of(KEY),
                clock,
                policy.withAudiences(List.of(API_SERVER, "https://issuer.test.local/cluster1")));
        service = new TokenRequestService(issuer, objects, ids, new TokenSigner(CryptoProvider.jdk()));
    }

    /** What service account {@code app} of namespace {@code default} gets. */
    IssuedToken issue(TokenRequest request) {
        return service.issue("default", "app", request, NOW);
    }

    IssuedToken issue(String namespace, String name, TokenRequest request) {
        return service.issue(namespace, name, request, NOW);
    }

    Issuer issuer() {
        return issuer;
    }
}
