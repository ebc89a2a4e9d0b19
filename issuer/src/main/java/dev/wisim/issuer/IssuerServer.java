package dev.wisim.issuer;

import dev.wisim.issuer.admin.AdministeredIssuer;
import dev.wisim.issuer.admin.IssuerAdmin;
import dev.wisim.issuer.apiserver.ApiServerFace;
import dev.wisim.issuer.apiserver.ApiServerSettings;
import dev.wisim.issuer.awkward.Awkward;
import dev.wisim.issuer.claims.FreeToken;
import dev.wisim.issuer.claims.FreeTokenRequest;
import dev.wisim.issuer.error.KubernetesDialect;
import dev.wisim.issuer.externalsigner.ExternalSigner;
import dev.wisim.issuer.externalsigner.ExternalSignerSettings;
import dev.wisim.issuer.externalsigner.IssuerSignerKeys;
import dev.wisim.issuer.hosting.HostedIssuersEndpoint;
import dev.wisim.issuer.kept.KeptRun;
import dev.wisim.issuer.registry.Issuer;
import dev.wisim.issuer.token.IssuedToken;
import dev.wisim.issuer.token.TokenRequest;
import dev.wisim.issuer.wire.ApiServerHeaders;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.http.Limits;
import dev.wisim.kernel.http.Route;
import dev.wisim.kernel.http.Surface;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyRing;
import dev.wisim.kernel.jose.TokenSigner;
import dev.wisim.kernel.journal.Journal;
import dev.wisim.kernel.time.SurfaceClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Issuers behind one listener, put together: their public faces, the API of the cluster behind each, their admin routes, and
 * a way to ask for tokens without HTTP. What is asked of the server without naming an issuer is asked of the first.
 */
public final class IssuerServer {

    /** The surface's name in the journal and in configuration. */
    public static final String SURFACE = "issuer";

    /** What the API server reads of a body, in bytes, and its {@code --request-timeout}. */
    private static final Limits LIMITS = new Limits(3_145_728, Duration.ofSeconds(60));

    /** Where the issuers of hosted clusters live, one name for each region. */
    private static final Pattern HOSTED = Pattern.compile("[a-z0-9-]+\\.oic\\.prod-aks\\.azure\\.com");

    private final List<IssuedCluster> clusters = new ArrayList<>();
    private final IdSource ids;
    private final CryptoProvider provider;
    private final Surface surface;
    private final List<Route> adminRoutes;

    private IssuerServer(
            List<IssuerSettings> settings,
            Function<IssuerSettings, SurfaceClock> clocks,
            IdSource ids,
            CryptoProvider provider,
            KeptRun run) {
        this.ids = ids;
        this.provider = provider;
        ApiServerHeaders headers = new ApiServerHeaders(ids.next("flow-schema"), ids.next("priority-level"));
        for (IssuerSettings each : settings) {
            IdSource own = clusters.isEmpty() ? ids : ids.below(each.name());
            clusters.add(new IssuedCluster(each, clocks.apply(each), own, provider, headers, clusters.isEmpty(), run));
        }
        surface = surface(ids, headers);
        adminRoutes = IssuerAdmin.routes(clusters.stream()
                .map(each ->
                        new AdministeredIssuer(each.issuer(), each.objects(), each.tokenRequests(), each.freeTokens()))
                .toList());
    }

    /**
     * One issuer, whose keys are being made in the background.
     *
     * @param clock what it dates tokens and objects by
     * @param ids where ids of objects, tokens and requests come from
     * @param provider what makes keys and signs
     * @throws Refusal when a seed is not an object that could be created
     */
    public static IssuerServer create(
            IssuerSettings settings, SurfaceClock clock, IdSource ids, CryptoProvider provider) {
        return create(List.of(settings), each -> clock, ids, provider, KeptRun.forgetful());
    }

    /**
     * Issuers of different names. The first one's keys are being made in the background, those of the others when they are
     * first asked for.
     *
     * @param clocks what each dates tokens and objects by
     * @param run what is known of the runs before this one, and kept for the next
     * @throws Refusal when a seed is not an object that could be created
     * @throws IllegalArgumentException when there is no issuer, or two have one name
     */
    public static IssuerServer create(
            List<IssuerSettings> settings,
            Function<IssuerSettings, SurfaceClock> clocks,
            IdSource ids,
            CryptoProvider provider,
            KeptRun run) {
        if (settings.stream().map(IssuerSettings::name).distinct().count() < settings.size()) {
            throw new IllegalArgumentException("two issuers have one name");
        }
        return new IssuerServer(settings, clocks, run.ids(ids), provider, run);
    }

    /** What relying parties and clients of the clusters' API talk to. */
    public Surface surface() {
        return surface;
    }

    /** Routes for the admin listener: the objects, the keys, and tokens. */
    public List<Route> adminRoutes() {
        return adminRoutes;
    }

    /**
     * The face of an issuer's API server: a surface for a listener of its own.
     *
     * @param issuer the issuer's name
     */
    public Surface apiServer(String issuer, ApiServerSettings settings) {
        IssuedCluster cluster = named(issuer);
        return ApiServerFace.surface(
                "api-server/" + issuer,
                cluster.issuer(),
                cluster.objects(),
                cluster.tokens(),
                settings,
                ids.below("api-server/" + issuer),
                provider);
    }

    /**
     * Begins to sign for a real API server with an issuer's keys.
     *
     * @param issuer the issuer's name
     * @param excludeRetired whether retired keys stay out of the API server's discovery documents
     */
    public ExternalSigner externalSigner(
            String issuer, Path socket, ExternalSignerSettings settings, boolean excludeRetired, Journal journal) {
        Issuer keys = named(issuer).issuer();
        return ExternalSigner.serve(
                socket,
                settings,
                new IssuerSignerKeys(keys, excludeRetired),
                keys.clock(),
                new TokenSigner(provider),
                journal,
                ids);
    }

    /** The issuers, in the order of their settings. */
    public List<Issuer> issuers() {
        return clusters.stream().map(IssuedCluster::issuer).toList();
    }

    /** Whether the listener's certificate is to be one that has expired: it is the same for all issuers. */
    public boolean showsExpiredCertificate() {
        return issuers().stream().anyMatch(issuer -> issuer.awkwardness().has(Awkward.EXPIRED_CERTIFICATE));
    }

    /**
     * Has this called after each change of {@link #showsExpiredCertificate}. An open connection knows nothing of it, so
     * whoever owns the listener has to end that.
     */
    public void onCertificateChange(Runnable listener) {
        AtomicBoolean before = new AtomicBoolean(showsExpiredCertificate());
        Runnable check = () -> {
            boolean expired = showsExpiredCertificate();
            if (before.getAndSet(expired) != expired) {
                listener.run();
            }
        };
        issuers().forEach(issuer -> issuer.awkwardness().onChange(check));
    }

    /** The first issuer's URL, letter by letter as tokens carry it. */
    public String url() {
        return first().issuer().url().text();
    }

    /** The first issuer's keys at present; waits while they are in the making. */
    public KeyRing keys() {
        Issuer issuer = first().issuer();
        return issuer.ring(issuer.clock().instant());
    }

    /**
     * A token of the first issuer, as the TokenRequest API gives it, at this moment of the issuer's clock.
     *
     * @throws Refusal when the API would refuse; its text is what the API would say
     */
    public IssuedToken issueToken(String namespace, String serviceAccount, TokenRequest request) {
        return issueToken(first().issuer().name(), namespace, serviceAccount, request);
    }

    /** The same of the issuer with that name. */
    public IssuedToken issueToken(String issuer, String namespace, String serviceAccount, TokenRequest request) {
        IssuedCluster cluster = named(issuer);
        return cluster.tokens()
                .issue(
                        namespace,
                        serviceAccount,
                        request,
                        cluster.issuer().clock().instant());
    }

    /**
     * A token of that issuer with free claims, at this moment of its clock.
     *
     * @throws Refusal when it has no template, or the template does not take the request
     */
    public FreeToken mintToken(String issuer, FreeTokenRequest request) {
        IssuedCluster cluster = named(issuer);
        return cluster.freeTokens().mint(request, cluster.issuer().clock().instant());
    }

    /**
     * Puts objects, clocks and faults back to the settings. Keys stay: a relying party that cached them could not know. Ids are
     * drawn anew, so reset their source first to get the same ones.
     */
    public void reset() {
        clusters.forEach(IssuedCluster::reset);
    }

    private IssuedCluster named(String issuer) {
        return clusters.stream()
                .filter(cluster -> cluster.issuer().name().equals(issuer))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no issuer " + issuer));
    }

    private IssuedCluster first() {
        return clusters.get(0);
    }

    private Surface surface(IdSource ids, ApiServerHeaders headers) {
        return new Surface(
                SURFACE,
                this::isOurs,
                LIMITS,
                false,
                () -> ids.next("audit"),
                new KubernetesDialect(headers),
                HostedIssuersEndpoint.routes(
                        clusters.stream().map(IssuedCluster::hosted).toList()));
    }

    private boolean isOurs(String host) {
        return HOSTED.matcher(host).matches()
                || clusters.stream().anyMatch(cluster -> cluster.issuer().url().livesAt(host));
    }
}
