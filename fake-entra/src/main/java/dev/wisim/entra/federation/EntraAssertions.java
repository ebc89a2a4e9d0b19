package dev.wisim.entra.federation;

import dev.wisim.entra.directory.Client;
import dev.wisim.entra.directory.Tenant;
import dev.wisim.entra.directory.UserAssignedIdentity;
import dev.wisim.entra.error.FederationError;
import dev.wisim.entra.signing.CertifiedKey;
import dev.wisim.entra.signing.SigningKeys;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.jose.Jwk;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked of an assertion that Entra itself issued: it has to be the token of a managed identity, for an application of
 * the same tenant. That this is asked once the credential has matched is observed for the tenant and inferred for the rest.
 * The keys are our own, so nobody is called.
 */
final class EntraAssertions {

    private static final String APP_ONLY = "app";

    /** The identity's resource id, which tokens of managed identities have and no others. */
    private static final String MANAGED_IDENTITY = "xms_mirid";

    /** There when the token was itself got by federation; what is in it only Entra knows. */
    private static final String FEDERATION = "xms_ficinfo";

    private final SigningKeys keys;
    private final FederationSettings settings;

    EntraAssertions(SigningKeys keys, FederationSettings settings) {
        this.keys = keys;
        this.settings = settings;
    }

    /**
     * Lets pass what others issued, and of Entra's own what may be used so.
     *
     * @throws Refusal when it may not
     */
    void require(ClientAssertion assertion, Tenant tenant, Client client) {
        Optional<EntraIssuer> issuer = EntraIssuer.of(assertion.issuer());
        if (issuer.isEmpty()) {
            return;
        }
        if (client instanceof UserAssignedIdentity) {
            throw new Refusal(FederationError.ENTRA_TOKEN);
        }
        if (!issuer.get().tenant().equals(tenant.id())) {
            throw new Refusal(FederationError.ENTRA_TOKEN_OF_ANOTHER_TENANT, Map.of("issuer", assertion.issuer()));
        }
        if (assertion.jwt().claimText("idtyp").filter(APP_ONLY::equals).isEmpty()) {
            throw new Refusal(FederationError.ENTRA_TOKEN_OF_A_USER);
        }
        if (assertion.jwt().claimText(MANAGED_IDENTITY).isEmpty()) {
            throw new Refusal(FederationError.ENTRA_TOKEN_OF_AN_APPLICATION);
        }
        if (!settings.chainedAssertions() && assertion.jwt().claims().containsKey(FEDERATION)) {
            throw new Refusal(FederationError.FEDERATED_TWICE);
        }
    }

    /** The keys that vouch for Entra's tokens. */
    IssuerKeys keys() {
        return new IssuerKeys(
                keys.published().stream().map(EntraAssertions::jwk).toList());
    }

    private static Jwk jwk(CertifiedKey certified) {
        Optional<String> id = Optional.of(certified.key().id());
        return new Jwk(id, id, certified.key().publicKey());
    }
}
