package dev.wisim.entra.federation;

import dev.wisim.entra.directory.FederationPolicy;
import dev.wisim.entra.error.FederationError;
import dev.wisim.kernel.error.Refusal;
import java.util.List;
import java.util.Map;

/**
 * What a tenant asks of assertions beyond its credentials. It is looked at once a credential has matched: so public threads
 * show it for the enterprise claim.
 */
final class IssuerPolicy {

    private static final String GITHUB = "https://token.actions.githubusercontent.com";

    private IssuerPolicy() {}

    /**
     * Lets pass what the tenant allows.
     *
     * @throws Refusal when it blocks the issuer, or asks for a claim with another value
     */
    static void require(ClientAssertion assertion, FederationPolicy policy) {
        if (policy.blockedIssuers().contains(assertion.issuer())) {
            throw new Refusal(FederationError.ISSUER_BLOCKED, Map.of("issuer", assertion.issuer()));
        }
        List<String> enterprises = policy.githubEnterprises();
        String enterprise = assertion.jwt().claimText("enterprise").orElse("");
        if (assertion.issuer().equals(GITHUB) && !enterprises.isEmpty() && !enterprises.contains(enterprise)) {
            throw new Refusal(
                    FederationError.WRONG_ENTERPRISE,
                    Map.of("allowed", alternatives(enterprises), "enterprise", enterprise));
        }
    }

    /** {@code 'a'}, {@code 'a' or 'b'}, {@code 'a', 'b' or 'c'}. */
    private static String alternatives(List<String> values) {
        List<String> quoted = values.stream().map(value -> "'" + value + "'").toList();
        int last = quoted.size() - 1;
        return last == 0 ? quoted.get(0) : String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
    }
}
