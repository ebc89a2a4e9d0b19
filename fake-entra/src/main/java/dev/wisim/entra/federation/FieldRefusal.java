package dev.wisim.entra.federation;

import dev.wisim.entra.directory.FederatedCredential;
import dev.wisim.entra.error.FederationError;
import dev.wisim.kernel.error.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said of a field in which no credential agrees. */
final class FieldRefusal {

    /** The form of subjects that Entra gives to workloads of its own; the refusal names the tenant's place in it. */
    private static final Pattern EXCHANGE_SUBJECT = Pattern.compile("(/eid1/c/pub/t/)[^/]+(/.*)");

    private FieldRefusal() {}

    /**
     * The refusal.
     *
     * @param candidates the credentials that agreed in the fields before
     * @param all every credential of the client
     */
    static Refusal of(
            CredentialField field,
            ClientAssertion assertion,
            List<FederatedCredential> candidates,
            List<FederatedCredential> all) {
        return switch (field) {
            case ISSUER -> new Refusal(FederationError.UNKNOWN_ISSUER, presented(assertion));
            case SUBJECT -> subject(assertion, candidates, all);
            case AUDIENCE -> new Refusal(FederationError.UNKNOWN_AUDIENCE, presented(assertion));
        };
    }

    private static Refusal subject(
            ClientAssertion assertion, List<FederatedCredential> candidates, List<FederatedCredential> all) {
        Matcher exchange = EXCHANGE_SUBJECT.matcher(assertion.subject());
        if (EntraIssuer.issued(assertion) && exchange.matches()) {
            String expected = exchange.group(1) + "{tenantId}" + exchange.group(2);
            Map<String, String> arguments = new HashMap<>(presented(assertion));
            arguments.put("expected", expected);
            return new Refusal(FederationError.UNKNOWN_EXCHANGE_SUBJECT, arguments);
        }
        return new Refusal(cause(assertion, candidates, all), presented(assertion));
    }

    /** All three fields: earlier texts name them all, whichever differs. */
    private static Map<String, String> presented(ClientAssertion assertion) {
        return Map.of(
                "issuer", assertion.issuer(),
                "subject", assertion.subject(),
                "audience", CredentialField.AUDIENCE.presented(assertion));
    }

    /**
     * A subject that is right but for its case was accepted until August 2024, and has a number of its own since. Expressions
     * are spoken of only to a client that has one.
     */
    private static FederationError cause(
            ClientAssertion assertion, List<FederatedCredential> candidates, List<FederatedCredential> all) {
        boolean rightButForCase = candidates.stream()
                .flatMap(each -> each.subject().stream())
                .anyMatch(assertion.subject()::equalsIgnoreCase);
        if (rightButForCase) {
            return FederationError.SUBJECT_DIFFERS_IN_CASE;
        }
        return all.stream().anyMatch(FederatedCredential::isFlexible)
                ? FederationError.NO_EXPRESSION_MATCHED
                : FederationError.UNKNOWN_SUBJECT;
    }
}
