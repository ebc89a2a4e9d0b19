package dev.wisim.issuer;

import dev.wisim.issuer.awkward.Awkward;
import dev.wisim.issuer.awkward.Awkwardness;
import dev.wisim.issuer.awkward.ShownKeys;
import dev.wisim.issuer.caller.GuardedEndpoint;
import dev.wisim.issuer.caller.LoopbackGate;
import dev.wisim.issuer.caller.TokenAuthenticator;
import dev.wisim.issuer.claims.FreeTokens;
import dev.wisim.issuer.discovery.PublicDocumentEndpoint;
import dev.wisim.issuer.hosting.HostedIssuer;
import dev.wisim.issuer.kept.KeptKeys;
import dev.wisim.issuer.kept.KeptRun;
import dev.wisim.issuer.registry.Issuer;
import dev.wisim.issuer.review.TokenReviewEndpoint;
import dev.wisim.issuer.rotation.FirstKeys;
import dev.wisim.issuer.rotation.IssuerKeys;
import dev.wisim.issuer.serviceaccount.ClusterObjects;
import dev.wisim.issuer.token.LegacyTokenMint;
import dev.wisim.issuer.token.TokenRequestEndpoint;
import dev.wisim.issuer.token.TokenRequestService;
import dev.wisim.issuer.wire.ApiAnswer;
import dev.wisim.issuer.wire.ApiServerHeaders;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeySchedule;
import dev.wisim.kernel.jose.SigningKey;
import dev.wisim.kernel.jose.TokenSigner;
import dev.wisim.kernel.time.SurfaceClock;
import java.util.List;
import java.util.function.Supplier;

/** One issuer with the cluster behind it, put together. */
final class IssuedCluster {

    private static final String CORE = "/api/v1";
    private static final String AUTHENTICATION = "/apis/authentication.k8s.io/v1";

    private final IssuerSettings settings;
    private final Issuer issuer;
    private final ClusterObjects objects;
    private final TokenRequestService tokens;
    private final TokenRequestEndpoint tokenRequests;
    private final FreeTokens freeTokens;
    private final HostedIssuer hosted;

    IssuedCluster(
            IssuerSettings settings,
            SurfaceClock clock,
            IdSource ids,
            CryptoProvider provider,
            ApiServerHeaders headers,
            boolean keysAtOnce,
            KeptRun run) {
        this.settings = settings;
        clock.skew(settings.skew());
        Awkwardness awkwardness = new Awkwardness(settings.awkward());
        KeptKeys kept = run.keys(settings.name(), clock, provider);
        issuer = new Issuer(
                settings.name(),
                settings.url(),
                settings.jwksUri(),
                new IssuerKeys(
                        kept.first(
                                settings.givenKeys().map(given -> given.read(provider)),
                                madeKeys(settings, provider, keysAtOnce && kept.isNew())),
                        settings.rotation(),
                        newKeys(settings, provider, awkwardness),
                        kept),
                new ShownKeys(awkwardness, provider),
                settings.elsewhere(),
                clock,
                settings.policy(),
                awkwardness);
        objects = new ClusterObjects(clock, ids, settings.seeds(), run.objects(settings.name(), clock));
        TokenSigner signer = new TokenSigner(provider);
        tokens = new TokenRequestService(issuer, objects, ids, signer);
        objects.run(
                new LegacyTokenMint(issuer, signer).controller(settings.access().certificateAuthority()));
        freeTokens = new FreeTokens(issuer, settings.template(), ids, signer);
        ApiAnswer answers = new ApiAnswer(headers);
        tokenRequests = new TokenRequestEndpoint(tokens, clock, answers);
        TokenReviewEndpoint reviews = new TokenReviewEndpoint(
                new TokenAuthenticator(issuer, objects, List.of(), List.of(), provider), clock, answers);
        GuardedEndpoint guard =
                new GuardedEndpoint(new LoopbackGate(settings.access().adminToken()));
        hosted = new HostedIssuer(
                settings.url(),
                PublicDocumentEndpoint.routes(issuer, headers),
                List.of(guard.guard(tokenRequests.route(CORE)), guard.guard(reviews.route(AUTHENTICATION))));
    }

    Issuer issuer() {
        return issuer;
    }

    TokenRequestService tokens() {
        return tokens;
    }

    HostedIssuer hosted() {
        return hosted;
    }

    FreeTokens freeTokens() {
        return freeTokens;
    }

    ClusterObjects objects() {
        return objects;
    }

    TokenRequestEndpoint tokenRequests() {
        return tokenRequests;
    }

    void reset() {
        issuer.clock().skew(settings.skew());
        issuer.awkwardness().replace(settings.awkward());
        issuer.keys().reset(issuer.clock().instant());
        objects.reset();
    }

    /** In the background when they will be needed at once, unless there are keys already. */
    private static Supplier<KeySchedule> madeKeys(IssuerSettings settings, CryptoProvider provider, boolean atOnce) {
        return atOnce && settings.givenKeys().isEmpty()
                ? FirstKeys.inTheBackground(settings.keyTypes(), provider)
                : FirstKeys.whenAsked(settings.keyTypes(), provider);
    }

    private static IssuerKeys.NewKey newKeys(
            IssuerSettings settings, CryptoProvider provider, Awkwardness awkwardness) {
        return previous -> {
            SigningKey key = SigningKey.generate(settings.keyTypes().get(0), provider);
            return previous.filter(before -> awkwardness.has(Awkward.KID_REUSED))
                    .map(before -> key.withId(before.id()))
                    .orElse(key);
        };
    }
}
