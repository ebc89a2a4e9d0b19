package dev.wisim.entra.directory;

import dev.wisim.entra.expression.ClaimsMatchingExpression;
import java.util.List;
import java.util.Optional;

/**
 * What to change of a federated identity credential; what is empty stays. An empty description removes it. A subject takes
 * the place of an expression, and the other way round.
 */
public record CredentialEdit(
        Optional<String> issuer,
        Optional<String> subject,
        Optional<WrittenExpression> expression,
        Optional<List<String>> audiences,
        Optional<String> description) {

    /** An edit that says nothing of an expression. */
    public CredentialEdit(
            Optional<String> issuer,
            Optional<String> subject,
            Optional<List<String>> audiences,
            Optional<String> description) {
        this(issuer, subject, Optional.empty(), audiences, description);
    }

    CredentialProperties applyTo(FederatedCredential old) {
        return new CredentialProperties(
                old.name(),
                issuer.orElse(old.issuer()),
                subject.or(() -> expression.isPresent() ? Optional.empty() : old.subject()),
                expression.or(() -> subject.isPresent() ? Optional.empty() : written(old)),
                audiences.orElse(old.audiences()),
                description.or(old::description).filter(text -> !text.isEmpty()));
    }

    private static Optional<WrittenExpression> written(FederatedCredential old) {
        return old.expression()
                .map(expression -> new WrittenExpression(expression.value(), ClaimsMatchingExpression.VERSION));
    }
}
