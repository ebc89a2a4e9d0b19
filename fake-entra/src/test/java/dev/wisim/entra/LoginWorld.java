package dev.wisim.entra;

import dev.wisim.entra.directory.AppRoleAssignments;
import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.ApplicationCredentials;
import dev.wisim.entra.directory.ApplicationProperties;
import dev.wisim.entra.directory.ApplicationTraits;
import dev.wisim.entra.directory.Applications;
import dev.wisim.entra.directory.ClientCertificates;
import dev.wisim.entra.directory.ClientId;
import dev.wisim.entra.directory.ClientSecrets;
import dev.wisim.entra.directory.CredentialProperties;
import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.directory.FederatedCredential;
import dev.wisim.entra.directory.Identities;
import dev.wisim.entra.directory.IdentityCredentials;
import dev.wisim.entra.directory.IdentityPath;
import dev.wisim.entra.directory.IdentityProperties;
import dev.wisim.entra.directory.ServicePrincipals;
import dev.wisim.entra.directory.Tenant;
import dev.wisim.entra.directory.TenantId;
import dev.wisim.entra.directory.Tenants;
import dev.wisim.entra.directory.UserAssignedIdentity;
import dev.wisim.entra.directory.WrittenExpression;
import dev.wisim.entra.expression.FlexibleIssuers;
import dev.wisim.entra.propagation.ReplicaRouter;
import dev.wisim.entra.signing.SigningKeys;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.fault.FaultBoard;
import dev.wisim.kernel.fault.FaultPlan;
import dev.wisim.kernel.http.HttpShell;
import dev.wisim.kernel.http.Listener;
import dev.wisim.kernel.http.Surface;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.journal.Exchange;
import dev.wisim.kernel.journal.Journal;
import dev.wisim.kernel.time.SimulationClock;
import dev.wisim.kernel.time.SurfaceClock;
import dev.wisim.kernel.time.WallClock;
import dev.wisim.kernel.tls.TestAuthority;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/**
 * A tenant, the issuer of a cluster, and the login surface, on a clock that stands until it is moved. What is in the
 * directory the test says.
 */
public final class LoginWorld implements AutoCloseable {

    public static final Instant START = Instant.parse("2026-03-01T07:41:07Z");
    public static final TenantId TENANT =
            TenantId.parse("11111111-2222-4333-8444-555555555555").orElseThrow();
    public static final String CLIENT = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";
    public static final String SUBJECT = "system:serviceaccount:default:workload-identity-sa";
    public static final String AUDIENCE = "api://AzureADTokenExchange";
    public static final String TOKEN_PATH = "/" + TENANT + "/oauth2/v2.0/token";

    /** Shared: no test changes them, and each pair costs two RSA keys. */
    public static final SigningKeys SIGNING_KEYS = SigningKeys.generating(CryptoProvider::jdk, START);

    public final SimulationClock clock = SimulationClock.frozenAt(START, WallClock.system());
    public final SurfaceClock loginClock = new SurfaceClock(clock);
    public final Journal journal = new Journal(10_000);
    public final FaultBoard faults = new FaultBoard(new Chance(1), FaultPlan.CALM);
    public final TestIssuer issuer = new TestIssuer();
    public final Optional<TestAuthority> authority;
    public final Applications applications;
    public final ServicePrincipals servicePrincipals;
    public final ApplicationCredentials applicationCredentials;
    public final Identities identities;
    public final IdentityCredentials identityCredentials;
    public final ClientSecrets secrets;
    public final ClientCertificates certificates;
    public final AppRoleAssignments appRoles;
    public final ReplicaRouter router;
    public final LoginServer login;
    public final RawHttp http;
    public final int port;
    private final HttpShell issuerShell;
    private final HttpShell loginShell;

    LoginWorld(LoginWorldBuilder plan) {
        authority = plan.tls ? Optional.of(TestAuthority.create(WallClock.system())) : Optional.empty();
        Optional<SSLContext> tls = authority.map(TestAuthority::serverContext);
        Surface issuerSurface = issuer.surface();
        issuerShell = started(new HttpShell(clock, new Journal(1), List.of(listener(issuerSurface, tls))));
        issuer.boundTo(plan.tls ? "https" : "http", issuerShell.port(issuerSurface));
        plan.issuerName.ifPresent(issuer::named);
        IdSource ids = new IdSource(new Chance(1));
        DirectoryLog log = new DirectoryLog(ids, plan.propagation.writeLatency());
        applications = new Applications(log);
        servicePrincipals = new ServicePrincipals(log);
        applicationCredentials = new ApplicationCredentials(log, FlexibleIssuers.ANY);
        identities = new Identities(log);
        identityCredentials = new IdentityCredentials(log);
        secrets = new ClientSecrets(log);
        certificates = new ClientCertificates(log);
        appRoles = new AppRoleAssignments(log);
        router = new ReplicaRouter(log, plan.propagation, new Chance(1));
        login = new LoginServer(
                plan.settings,
                loginClock,
                new Chance(1),
                ids,
                SIGNING_KEYS,
                plan.keySource(issuer, issuerShell.port(issuerSurface), authority),
                new Tenants(Stream.concat(
                                Stream.of(new Tenant(
                                        TENANT,
                                        "Contoso",
                                        List.of("contoso.onmicrosoft.com"),
                                        plan.policy,
                                        plan.tokenLifetime)),
                                plan.neighbours.stream())
                        .toList()),
                log,
                router);
        loginShell = started(
                new HttpShell(clock, journal, List.of(listener(login.surface(), tls)), faults, Optional.empty()));
        port = loginShell.port(login.surface());
        http = new RawHttp(port);
    }

    /** A calm world over plain HTTP. */
    public static LoginWorld start() {
        return builder().start();
    }

    /** A world that a test wants otherwise. */
    public static LoginWorldBuilder builder() {
        return new LoginWorldBuilder();
    }

    /** Registers the application {@code app} with {@link #CLIENT} as its client id, and its service principal. */
    public Application application(ApplicationTraits traits) {
        Application application = applications.create(
                new ApplicationProperties(TENANT, "app", List.of(), 2, ClientId.parse(CLIENT)).with(traits),
                clock.instant());
        servicePrincipals.create(TENANT, application.clientId(), clock.instant());
        return application;
    }

    /** Creates the identity {@code workload-identity} with {@link #CLIENT} as its client id. */
    public UserAssignedIdentity identity() {
        return identities
                .put(
                        new IdentityProperties(
                                TENANT,
                                new IdentityPath("00000000-0000-4000-8000-0000000000ff", "demo", "workload-identity"),
                                "westeurope",
                                Map.of(),
                                ClientId.parse(CLIENT)),
                        clock.instant())
                .object();
    }

    /** Creates the credential that {@link #assertion()} matches. */
    public FederatedCredential credential(UserAssignedIdentity identity) {
        return credential(identity, "kubernetes-default", issuer.url(), SUBJECT, AUDIENCE);
    }

    public FederatedCredential credential(
            UserAssignedIdentity identity, String name, String from, String subject, String audience) {
        return identityCredentials
                .put(
                        identity.id(),
                        new CredentialProperties(name, from, subject, List.of(audience), Optional.empty()),
                        clock.instant())
                .object();
    }

    /** Creates an application with a service principal and {@link #CLIENT} as its client id. */
    public Application application() {
        Application application = applications.create(
                new ApplicationProperties(TENANT, "workload", List.of(), 2, ClientId.parse(CLIENT)), clock.instant());
        servicePrincipals.create(TENANT, application.clientId(), clock.instant());
        return application;
    }

    /** Creates a credential of an application for the usual audience. */
    public FederatedCredential credential(Application application, String name, String from, String subject) {
        return applicationCredentials.create(
                application.id(),
                new CredentialProperties(name, from, subject, List.of(AUDIENCE), Optional.empty()),
                clock.instant());
    }

    /** Creates a credential with an expression about our issuer's tokens. */
    public FederatedCredential flexibleCredential(Application application, String expression) {
        CredentialProperties wanted = new CredentialProperties(
                "flexible",
                issuer.url(),
                Optional.empty(),
                Optional.of(new WrittenExpression(expression, 1)),
                List.of(AUDIENCE),
                Optional.empty());
        return applicationCredentials.create(application.id(), wanted, clock.instant());
    }

    /** An identity that {@link #assertion()} may stand for. */
    public LoginWorld withFederatedIdentity() {
        credential(identity());
        return this;
    }

    /** A token of the cluster's issuer, valid now. */
    public Assertion assertion() {
        return Assertion.of(issuer, clock.instant());
    }

    /** A request with that assertion for Resource Manager. */
    public TokenForm form(Assertion assertion) {
        return TokenForm.federated(CLIENT, assertion.compact());
    }

    /** Asks for a token with a valid assertion. */
    public RawAnswer ask() {
        return ask(assertion());
    }

    public RawAnswer ask(Assertion assertion) {
        return ask(form(assertion));
    }

    public RawAnswer ask(TokenForm form, String... headers) {
        return http.post(TOKEN_PATH, form.encoded(), headers);
    }

    /** The base of addresses under our own name. */
    public String address() {
        return (authority.isPresent() ? "https" : "http") + "://localhost:" + port;
    }

    /** What the journal says of the last exchange. */
    public Exchange lastExchange() {
        List<Exchange> all = journal.since(0, Integer.MAX_VALUE);
        return all.get(all.size() - 1);
    }

    /** The explanation of the last refusal. */
    @SuppressWarnings("unchecked") // the notes of an exchange are JSON by contract
    public Map<String, Object> lastExplanation() {
        return (Map<String, Object>) lastExchange().notes().get("explanation");
    }

    @Override
    public void close() {
        loginShell.close();
        issuerShell.close();
    }

    private static Listener listener(Surface surface, Optional<SSLContext> tls) {
        return new Listener(surface, "127.0.0.1", 0, tls);
    }

    private static HttpShell started(HttpShell shell) {
        shell.start();
        return shell;
    }
}
