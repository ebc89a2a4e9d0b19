package dev.wisim.entra.token;

import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.Client;
import dev.wisim.entra.directory.ClientId;
import dev.wisim.entra.directory.Tenant;
import dev.wisim.entra.error.ClientError;
import dev.wisim.entra.error.RequestError;
import dev.wisim.entra.tenant.TenantSegment;
import dev.wisim.kernel.error.Refusal;
import java.util.Map;
import java.util.function.Consumer;

/** What each step does: it finds something out and notes it in the attempt, or refuses. */
final class ValidationSteps {

    private static final String CLIENT_CREDENTIALS = "client_credentials";

    private final TenantSegment tenants;
    private final ClientAuthentications authentications;
    private final Targets targets;
    private final Resources resources = new Resources();

    ValidationSteps(TenantSegment tenants, ClientAuthentications authentications, Targets targets) {
        this.tenants = tenants;
        this.authentications = authentications;
        this.targets = targets;
    }

    Consumer<Attempt> of(ValidationStep step) {
        return switch (step) {
            case GRANT_TYPE -> ValidationSteps::grantType;
            case CREDENTIAL -> ValidationSteps::credential;
            case TENANT ->
                attempt -> attempt.foundTenant(tenants.tenant(attempt.request().tenant()));
            case CLIENT_ID -> ValidationSteps::clientId;
            case TARGET -> ValidationSteps::target;
            case CLIENT -> ValidationSteps::client;
            case ENABLED -> ValidationSteps::enabled;
            case SERVICE_PRINCIPAL -> ValidationSteps::servicePrincipal;
            case CONFIDENTIAL -> ValidationSteps::confidential;
            case ORIGIN -> ValidationSteps::origin;
            case ASSERTION -> attempt -> attempt.foundAuthentication(authentications.of(attempt.request()));
            case TOKEN_TYPE -> attempt -> attempt.authentication().requireTokenType();
            case ALGORITHM -> attempt -> attempt.authentication().requireAlgorithm();
            case KEY_REFERENCE -> attempt -> attempt.authentication().requireKeyReference();
            case REGISTERED -> attempt -> attempt.authentication().requireRegistered(attempt);
            case ISSUER -> attempt -> attempt.authentication().requireIssuer(attempt);
            case SUBJECT -> attempt -> attempt.authentication().requireSubject(attempt);
            case AUDIENCE -> attempt -> attempt.authentication().requireAudience(attempt);
            case POLICY -> attempt -> attempt.authentication().requireAllowed(attempt);
            case KEYS -> attempt -> attempt.authentication().requireKeys(attempt);
            case KEY -> attempt -> attempt.authentication().requireKey(attempt);
            case SIGNATURE -> attempt -> attempt.authentication().requireSignature(attempt);
            case TIMES -> attempt -> attempt.authentication().requireTimes(attempt);
            case SCOPE -> attempt -> attempt.foundTarget(targets.of(attempt.request()));
            case RESOURCE ->
                attempt -> attempt.foundResource(resources.named(attempt.target(), attempt.tenant(), attempt.view()));
            case ASSIGNMENT ->
                attempt -> attempt.foundRoles(resources.roles(attempt.client(), attempt.resource(), attempt.view()));
        };
    }

    private static void grantType(Attempt attempt) {
        String grantType = attempt.request().grantType().orElseThrow(() -> TokenRequestParser.missing("grant_type"));
        if (!grantType.equals(CLIENT_CREDENTIALS)) {
            throw new Refusal(RequestError.UNSUPPORTED_GRANT_TYPE, Map.of("grantType", grantType));
        }
    }

    private static void credential(Attempt attempt) {
        if (attempt.request().credential() instanceof PresentedCredential.Absent absent) {
            throw absent.refusal();
        }
    }

    /** A client id that is no GUID is nobody's: the step that looks for the client says so. */
    private static void clientId(Attempt attempt) {
        String text = attempt.request().clientId().orElseThrow(() -> TokenRequestParser.missing("client_id"));
        ClientId.parse(text).ifPresent(attempt::foundClientId);
    }

    private static void target(Attempt attempt) {
        if (attempt.request().target().isEmpty()) {
            throw TokenRequestParser.missing(attempt.request().endpoint().target());
        }
    }

    private static void client(Attempt attempt) {
        attempt.foundClient(attempt.view()
                .client(attempt.tenant().id(), attempt.clientId())
                .orElseThrow(() -> unknown(attempt.clientId().toString(), attempt.tenant())));
    }

    /** The refusal of a client that the tenant does not have. */
    static Refusal unknown(String clientId, Tenant tenant) {
        return new Refusal(ClientError.UNKNOWN_CLIENT, Map.of("clientId", clientId, "tenant", tenant.displayName()));
    }

    private static void enabled(Attempt attempt) {
        Client client = attempt.client();
        if (client instanceof Application application && application.traits().disabled()) {
            throw new Refusal(
                    ClientError.DISABLED_CLIENT,
                    Map.of("clientId", client.clientId().toString(), "displayName", client.displayName()));
        }
    }

    private static void servicePrincipal(Attempt attempt) {
        Client client = attempt.client();
        attempt.foundPrincipal(attempt.view()
                .servicePrincipal(client)
                .orElseThrow(() -> new Refusal(
                        ClientError.MISSING_SERVICE_PRINCIPAL,
                        Map.of(
                                "clientId",
                                client.clientId().toString(),
                                "tenantId",
                                client.tenant().toString()))));
    }

    private static void confidential(Attempt attempt) {
        if (attempt.client() instanceof Application application
                && application.traits().publicClient()) {
            throw new Refusal(ClientError.PUBLIC_CLIENT);
        }
    }

    /** No client here is a single-page application, and only those may ask from a page (MicrosoftDocs/azure-docs#100859). */
    private static void origin(Attempt attempt) {
        attempt.request().origin().ifPresent(origin -> {
            throw new Refusal(ClientError.CROSS_ORIGIN, Map.of("origin", origin));
        });
    }
}
