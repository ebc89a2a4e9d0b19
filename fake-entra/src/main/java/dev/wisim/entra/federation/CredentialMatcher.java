package dev.wisim.entra.federation;

import dev.wisim.entra.directory.FederatedCredential;
import dev.wisim.entra.error.FederationError;
import dev.wisim.kernel.error.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares an assertion with the credentials of one client, field by field: issuer, then subject, then audience. That issuer
 * and subject come first is observed; that the audience comes last is inferred
 * (<a href="https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations">considerations</a>).
 */
public final class CredentialMatcher {

    /** The first credential that agrees in all three fields, or why there is none. */
    public CredentialMatch match(ClientAssertion assertion, List<FederatedCredential> credentials) {
        List<FederatedCredential> ofIssuer = agreeing(CredentialField.ISSUER, assertion, credentials);
        if (ofIssuer.isEmpty()) {
            return mismatch(
                    new Refusal(FederationError.UNKNOWN_ISSUER, Map.of("issuer", assertion.issuer())),
                    NearestCredential.of(assertion, credentials, CredentialField.ISSUER));
        }
        List<FederatedCredential> ofSubject = agreeing(CredentialField.SUBJECT, assertion, ofIssuer);
        if (ofSubject.isEmpty()) {
            return mismatch(
                    new Refusal(unknownSubject(assertion, ofIssuer), Map.of("subject", assertion.subject())),
                    NearestCredential.of(assertion, ofIssuer, CredentialField.SUBJECT));
        }
        List<FederatedCredential> ofAudience = agreeing(CredentialField.AUDIENCE, assertion, ofSubject);
        if (ofAudience.isEmpty()) {
            return mismatch(
                    new Refusal(
                            FederationError.UNKNOWN_AUDIENCE,
                            Map.of("audience", CredentialField.AUDIENCE.presented(assertion))),
                    NearestCredential.of(assertion, ofSubject, CredentialField.AUDIENCE));
        }
        return new CredentialMatch.Matched(ofAudience.get(0));
    }

    /** A subject that is right but for its case was accepted until August 2024, and has a number of its own since. */
    private static FederationError unknownSubject(ClientAssertion assertion, List<FederatedCredential> ofIssuer) {
        boolean rightButForCase =
                ofIssuer.stream().anyMatch(each -> each.subject().equalsIgnoreCase(assertion.subject()));
        return rightButForCase ? FederationError.SUBJECT_DIFFERS_IN_CASE : FederationError.UNKNOWN_SUBJECT;
    }

    private static List<FederatedCredential> agreeing(
            CredentialField field, ClientAssertion assertion, List<FederatedCredential> credentials) {
        return credentials.stream()
                .filter(credential -> field.matches(assertion, credential))
                .toList();
    }

    private static CredentialMatch mismatch(Refusal refusal, Optional<NearestCredential> nearest) {
        return new CredentialMatch.Mismatched(refusal, nearest);
    }
}
