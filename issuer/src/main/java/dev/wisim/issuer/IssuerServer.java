package dev.wisim.issuer;

import dev.wisim.issuer.admin.IssuerAdmin;
import dev.wisim.issuer.discovery.PublicDocumentEndpoint;
import dev.wisim.issuer.error.KubernetesDialect;
import dev.wisim.issuer.registry.Issuer;
import dev.wisim.issuer.registry.IssuerKeys;
import dev.wisim.issuer.serviceaccount.ClusterObjects;
import dev.wisim.issuer.token.IssuedToken;
import dev.wisim.issuer.token.TokenRequest;
import dev.wisim.issuer.token.TokenRequestEndpoint;
import dev.wisim.issuer.token.TokenRequestService;
import dev.wisim.issuer.wire.ApiAnswer;
import dev.wisim.issuer.wire.ApiServerHeaders;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.http.Limits;
import dev.wisim.kernel.http.Route;
import dev.wisim.kernel.http.Surface;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyRing;
import dev.wisim.kernel.jose.TokenSigner;
import dev.wisim.kernel.time.SurfaceClock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One issuer, put together: its public face, the TokenRequest API at the root of the same listener, its admin routes, and a
 * way to ask for tokens without HTTP.
 */
public final class IssuerServer {

    /** The surface's name in the journal and in configuration. */
    public static final String SURFACE = "issuer";

    /** What the API server reads of a body, in bytes. */
    private static final Limits LIMITS = new Limits(3_145_728);

    /** Where the issuers of hosted clusters live, one name for each region. */
    private static final Pattern HOSTED = Pattern.compile("[a-z0-9-]+\\.oic\\.prod-aks\\.azure\\.com");

    private final Issuer issuer;
    private final ClusterObjects objects;
    private final TokenRequestService tokens;
    private final Surface surface;
    private final List<Route> adminRoutes;

    private IssuerServer(IssuerSettings settings, SurfaceClock clock, IdSource ids, CryptoProvider provider) {
        issuer = new Issuer(
                settings.url(),
                settings.jwksUri(),
                IssuerKeys.generate(settings.keyTypes(), provider),
                clock,
                settings.policy());
        objects = new ClusterObjects(clock, ids, settings.seeds());
        tokens = new TokenRequestService(issuer, objects, ids, new TokenSigner(provider));

        ApiServerHeaders headers = new ApiServerHeaders(ids.next("flow-schema"), ids.next("priority-level"));
        TokenRequestEndpoint tokenRequests = new TokenRequestEndpoint(tokens, clock, new ApiAnswer(headers));
        surface = surface(ids, headers, tokenRequests);
        adminRoutes = IssuerAdmin.routes(issuer, objects, tokenRequests);
    }

    /**
     * An issuer whose keys are being made in the background.
     *
     * @param clock what it dates tokens and objects by
     * @param ids where ids of objects, tokens and requests come from
     * @param provider what makes keys and signs
     * @throws Refusal when a seed is not an object that could be created
     */
    public static IssuerServer create(
            IssuerSettings settings, SurfaceClock clock, IdSource ids, CryptoProvider provider) {
        return new IssuerServer(settings, clock, ids, provider);
    }

    /** What relying parties and clients of the TokenRequest API talk to. */
    public Surface surface() {
        return surface;
    }

    /** Routes for the admin listener: the objects, the keys, and tokens. */
    public List<Route> adminRoutes() {
        return adminRoutes;
    }

    /** The issuer's URL, letter by letter as tokens carry it. */
    public String url() {
        return issuer.url().text();
    }

    /** The keys; waits while they are in the making. */
    public KeyRing keys() {
        return issuer.keys();
    }

    /**
     * A token, as the TokenRequest API gives it, at this moment of the issuer's clock.
     *
     * @throws Refusal when the API would refuse; its text is what the API would say
     */
    public IssuedToken issueToken(String namespace, String serviceAccount, TokenRequest request) {
        return tokens.issue(namespace, serviceAccount, request, issuer.clock().instant());
    }

    /**
     * Puts the objects back to the seeds. Keys stay: a relying party that cached them could not know. Ids are drawn anew, so
     * reset their source first to get the same ones.
     */
    public void reset() {
        objects.reset();
    }

    private Surface surface(IdSource ids, ApiServerHeaders headers, TokenRequestEndpoint tokenRequests) {
        List<Route> routes = new ArrayList<>(PublicDocumentEndpoint.routes(issuer, headers));
        routes.add(tokenRequests.route("/api/v1"));
        return new Surface(
                SURFACE,
                host -> HOSTED.matcher(host).matches() || issuer.url().livesAt(host),
                LIMITS,
                false,
                () -> ids.next("audit"),
                new KubernetesDialect(headers),
                routes);
    }
}
