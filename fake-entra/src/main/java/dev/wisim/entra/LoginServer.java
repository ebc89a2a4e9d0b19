package dev.wisim.entra;

import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.directory.Tenants;
import dev.wisim.entra.error.LoginDialect;
import dev.wisim.entra.fault.LoginAttributes;
import dev.wisim.entra.federation.FederatedAuthentication;
import dev.wisim.entra.federation.IssuerKeyCache;
import dev.wisim.entra.federation.KeySource;
import dev.wisim.entra.federation.ValidityCheck;
import dev.wisim.entra.hint.Hints;
import dev.wisim.entra.login.MicrosoftHosts;
import dev.wisim.entra.login.PreflightEndpoint;
import dev.wisim.entra.login.PublicAddress;
import dev.wisim.entra.login.TraceIds;
import dev.wisim.entra.metadata.MetadataEndpoint;
import dev.wisim.entra.propagation.PrimaryView;
import dev.wisim.entra.propagation.ReplicaRouter;
import dev.wisim.entra.signing.SigningKeys;
import dev.wisim.entra.tenant.TenantSegment;
import dev.wisim.entra.token.DirectoryTokenService;
import dev.wisim.entra.token.TokenEndpoint;
import dev.wisim.entra.token.TokenIssuance;
import dev.wisim.entra.token.TokenRequestParser;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.http.Limits;
import dev.wisim.kernel.http.Route;
import dev.wisim.kernel.http.Surface;
import dev.wisim.kernel.time.SurfaceClock;
import java.util.ArrayList;
import java.util.List;

/** The login surface, composed: token endpoint, metadata, and the one form in which both refuse. */
public final class LoginServer {

    private final Surface surface;
    private final IssuerKeyCache issuerKeys;

    /**
     * Composes the surface. Nothing is started but what {@code signingKeys} does in the background.
     *
     * @param clock the surface's own reading of the simulation clock
     * @param chance draws lifetimes and opaque claims
     * @param ids draws trace and correlation ids
     * @param signingKeys what signs access tokens
     * @param keySource where the keys of assertions' issuers come from
     * @param tenants the tenants there are
     * @param log the directory, for explanations
     * @param router the directory as token requests see it
     */
    public LoginServer(
            LoginSettings settings,
            SurfaceClock clock,
            Chance chance,
            IdSource ids,
            SigningKeys signingKeys,
            KeySource keySource,
            Tenants tenants,
            DirectoryLog log,
            ReplicaRouter router) {
        this.issuerKeys = new IssuerKeyCache(keySource, settings.keyCache());
        TenantSegment segments = new TenantSegment(tenants);
        FederatedAuthentication federation = new FederatedAuthentication(
                settings.federation().withOrder(settings.token().order().fields()),
                issuerKeys,
                signingKeys,
                new ValidityCheck(clock, settings.clockSkew()));
        TokenEndpoint token = new TokenEndpoint(
                new TokenRequestParser(settings.strictWhitespace()),
                new DirectoryTokenService(
                        settings.token(),
                        settings.publicAddress(),
                        clock,
                        segments,
                        federation,
                        router,
                        new TokenIssuance(
                                chance, clock, signingKeys, settings.token().refreshIn()),
                        new PrimaryView(log),
                        new Hints(log, tenants)));
        MetadataEndpoint metadata =
                new MetadataEndpoint(segments, signingKeys, new PublicAddress(settings.publicAddress()));
        List<Route> routes = new ArrayList<>();
        routes.addAll(token.routes());
        routes.addAll(metadata.routes());
        routes.addAll(PreflightEndpoint.of(List.copyOf(routes)));
        this.surface = new Surface(
                "login",
                MicrosoftHosts::isLogin,
                Limits.DEFAULT,
                true,
                new TraceIds(ids),
                new LoginDialect(settings.messageEra(), clock, ids),
                new LoginAttributes(tenants),
                routes);
    }

    /** What the HTTP shell serves. */
    public Surface surface() {
        return surface;
    }

    /** Forgets the keys of issuers. The directory, the router and the ids are reset by whoever owns them. */
    public void reset() {
        issuerKeys.reset();
    }
}
