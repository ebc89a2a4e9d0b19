package dev.wisim.issuer.apiserver;

import dev.wisim.issuer.caller.GuardedEndpoint;
import dev.wisim.issuer.caller.RoleGate;
import dev.wisim.issuer.caller.TokenAuthenticator;
import dev.wisim.issuer.discovery.PublicDocumentEndpoint;
import dev.wisim.issuer.error.KubernetesDialect;
import dev.wisim.issuer.registry.Issuer;
import dev.wisim.issuer.review.SelfReviewEndpoint;
import dev.wisim.issuer.review.TokenReviewEndpoint;
import dev.wisim.issuer.serviceaccount.ClusterObjects;
import dev.wisim.issuer.serviceaccount.ObjectKind;
import dev.wisim.issuer.token.TokenRequestEndpoint;
import dev.wisim.issuer.token.TokenRequestService;
import dev.wisim.issuer.wire.ApiAnswer;
import dev.wisim.issuer.wire.ApiServerHeaders;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.http.Limits;
import dev.wisim.kernel.http.Route;
import dev.wisim.kernel.http.Surface;
import dev.wisim.kernel.jose.CryptoProvider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The face of an issuer that a cluster's clients see: at the root, with the API server's gate before every route. */
public final class ApiServerFace {

    /** What the API server reads of a body, in bytes, and its {@code --request-timeout}. */
    public static final Limits LIMITS = new Limits(3_145_728, Duration.ofSeconds(60));

    private static final String CORE = "/api/v1";
    private static final String AUTHENTICATION = "/apis/authentication.k8s.io/v1";

    private ApiServerFace() {}

    /**
     * The face as a surface.
     *
     * @param name the surface's name in the journal and in configuration
     * @param service what decides token requests for {@code issuer} and {@code objects}
     * @param ids where the ids of requests come from
     * @param provider what verifies tokens
     */
    public static Surface surface(
            String name,
            Issuer issuer,
            ClusterObjects objects,
            TokenRequestService service,
            ApiServerSettings settings,
            IdSource ids,
            CryptoProvider provider) {
        ApiServerHeaders headers = new ApiServerHeaders(ids.next("flow-schema"), ids.next("priority-level"));
        ApiAnswer answers = new ApiAnswer(headers);
        TokenAuthenticator tokens = new TokenAuthenticator(
                issuer, objects, settings.alsoAcceptedIssuers(), settings.staticTokens(), provider);
        RoleGate gate = new RoleGate(tokens, issuer.clock(), settings.anonymousAuth());

        List<Route> routes = new ArrayList<>(PublicDocumentEndpoint.routes(issuer, headers));
        routes.add(new TokenRequestEndpoint(service, issuer.clock(), answers).route(CORE));
        routes.add(new TokenReviewEndpoint(tokens, issuer.clock(), answers).route(AUTHENTICATION));
        routes.add(new SelfReviewEndpoint(issuer.clock(), answers).route(AUTHENTICATION));
        routes.addAll(new ApiDiscoveryEndpoint(answers).routes());
        for (ObjectKind kind : ObjectKind.values()) {
            routes.addAll(new ResourceEndpoint(objects, kind, answers).routes(CORE));
        }
        GuardedEndpoint guard = new GuardedEndpoint(gate);
        return new Surface(
                name,
                host -> false,
                LIMITS,
                false,
                () -> ids.next("audit"),
                new ApiServerDialect(gate, new KubernetesDialect(headers)),
                routes.stream().map(guard::guard).toList());
    }
}
