package dev.wisim.entra.federation;

import dev.wisim.entra.directory.FederatedCredential;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;

/**
 * Compares an assertion with the credentials of one client, field by field. The first field in which none of those agrees
 * that agreed so far is the one that is told
 * (<a href="https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations">considerations</a>).
 */
public final class CredentialMatcher {

    /** Issuer and subject first is observed; that the audience comes last is inferred. */
    public static final List<CredentialField> DEFAULT_ORDER =
            List.of(CredentialField.ISSUER, CredentialField.SUBJECT, CredentialField.AUDIENCE);

    private final List<CredentialField> order;

    /**
     * A matcher.
     *
     * @param order each of the fields once
     * @throws IllegalArgumentException when one is missing or there twice
     */
    public CredentialMatcher(List<CredentialField> order) {
        if (order.size() != CredentialField.values().length
                || !new HashSet<>(order).equals(EnumSet.allOf(CredentialField.class))) {
            throw new IllegalArgumentException("each of the fields has to be compared once, not " + order);
        }
        this.order = List.copyOf(order);
    }

    /**
     * The first credential that agrees in all fields, or why there is none.
     *
     * @param credentials of the client; at least one
     */
    public CredentialMatch match(ClientAssertion assertion, List<FederatedCredential> credentials) {
        List<FederatedCredential> left = credentials;
        for (CredentialField field : order) {
            List<FederatedCredential> agreeing = left.stream()
                    .filter(credential -> field.matches(assertion, credential))
                    .toList();
            if (agreeing.isEmpty()) {
                return new CredentialMatch.Mismatched(
                        FieldRefusal.of(field, assertion, left, credentials),
                        NearestCredential.of(assertion, left, field));
            }
            left = agreeing;
        }
        return new CredentialMatch.Matched(left.get(0));
    }
}
