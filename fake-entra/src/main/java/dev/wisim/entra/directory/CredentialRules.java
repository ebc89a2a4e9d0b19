package dev.wisim.entra.directory;

import dev.wisim.entra.expression.ClaimsMatchingExpression;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rules for federated identity credentials that applications and identities share
 * (<a href="https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations">considerations</a>).
 */
final class CredentialRules {

    static final int LIMIT = 20;
    static final int LONGEST = 600;

    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9_-]{2,119}");

    private final CredentialRefusals refusals;

    CredentialRules(CredentialRefusals refusals) {
        this.refusals = refusals;
    }

    /** What can be said of a credential without looking at others. */
    void requireWellFormed(CredentialProperties wanted) {
        if (!NAME.matcher(wanted.name()).matches()) {
            throw refusals.badName(wanted.name());
        }
        requireText("issuer", wanted.issuer());
        if (wanted.expression().isEmpty() || wanted.subject().isPresent()) {
            requireText("subject", wanted.subject().orElse(""));
        }
        if (wanted.audiences().size() != 1) {
            throw refusals.notOneAudience();
        }
        requireText("audiences", wanted.audiences().get(0));
        wanted.description().ifPresent(description -> requireShort("description", description));
    }

    /** Room for one more: an update needs none. */
    void requireRoom(List<FederatedCredential> siblings) {
        if (siblings.size() >= LIMIT) {
            throw refusals.full();
        }
    }

    /**
     * Issuer and subject together are unique among the parent's credentials, character by character. That an expression
     * counts as a subject is inferred.
     */
    void requireUnusedPair(CredentialProperties wanted, List<FederatedCredential> others) {
        String subject = subject(wanted.subject(), wanted.expression().map(WrittenExpression::value));
        boolean taken = others.stream()
                .anyMatch(other -> other.issuer().equals(wanted.issuer())
                        && other.isFlexible() == wanted.expression().isPresent()
                        && subject.equals(
                                subject(other.subject(), other.expression().map(ClaimsMatchingExpression::value))));
        if (taken) {
            throw refusals.pairTaken(wanted.issuer(), subject);
        }
    }

    private static String subject(Optional<String> subject, Optional<String> expression) {
        return subject.or(() -> expression).orElse("");
    }

    private void requireText(String property, String value) {
        if (value.isEmpty()) {
            throw refusals.missing(property);
        }
        requireShort(property, value);
    }

    private void requireShort(String property, String value) {
        if (value.codePointCount(0, value.length()) > LONGEST) {
            throw refusals.tooLong(property);
        }
    }
}
