package dev.wisim.entra.federation;

import dev.wisim.entra.directory.FederatedCredential;
import dev.wisim.entra.error.FederationError;
import dev.wisim.kernel.error.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The questions about a federated assertion that nobody else has to be asked: its header, and the credentials of a client. */
public final class AssertionMatching {

    private static final Set<String> ALGORITHMS = Set.of("RS256", "RS384", "RS512");
    private static final Set<Object> TYPES = Set.of("JWT", "http://openid.net/specs/jwt/1.0");

    private final CredentialMatcher matcher;

    /** A matching that compares the fields of credentials in this order. */
    public AssertionMatching(List<CredentialField> order) {
        this.matcher = new CredentialMatcher(order);
    }

    /** Kubernetes sends no {@code typ}, so its absence is fine; one that is no text is neither of the two. */
    public void requireType(ClientAssertion assertion) {
        Object type = assertion.jwt().header().get("typ");
        if (type != null && !TYPES.contains(type)) {
            throw new Refusal(FederationError.WRONG_TOKEN_TYPE);
        }
    }

    /** Refuses an algorithm that no issuer may sign with. */
    public void requireAlgorithm(ClientAssertion assertion) {
        if (!ALGORITHMS.contains(assertion.algorithm())) {
            throw new Refusal(FederationError.UNSUPPORTED_ALGORITHM, Map.of("algorithm", assertion.algorithm()));
        }
    }

    /** Refuses an assertion that does not say which key signed it. */
    public void requireKeyReference(ClientAssertion assertion) {
        if (!assertion.namesItsKey()) {
            throw new Refusal(FederationError.MISSING_KEY_ID);
        }
    }

    /** Refuses a client without credentials, which the refusal calls so. */
    public void requireAny(List<FederatedCredential> credentials, String clientId, String displayName) {
        if (credentials.isEmpty()) {
            throw new Refusal(FederationError.NO_CREDENTIALS, Map.of("clientId", clientId, "displayName", displayName));
        }
    }

    /** Compares the assertion with the credentials of a client, field by field. */
    public CredentialMatch match(ClientAssertion assertion, List<FederatedCredential> credentials) {
        return matcher.match(assertion, credentials);
    }
}
