package dev.wisim.entra.directory;

import dev.wisim.entra.expression.ClaimsMatchingExpression;
import java.util.List;
import java.util.Optional;

/**
 * What a federated identity credential is made of. Nothing is trimmed, and nobody asks the issuer whether it exists.
 *
 * @param subject the one subject, unless there is an expression
 * @param expression what the token's claims have to satisfy instead, for applications only
 */
public record CredentialProperties(
        String name,
        String issuer,
        Optional<String> subject,
        Optional<WrittenExpression> expression,
        List<String> audiences,
        Optional<String> description) {

    public CredentialProperties {
        audiences = List.copyOf(audiences);
    }

    /** With a subject. */
    public CredentialProperties(
            String name, String issuer, String subject, List<String> audiences, Optional<String> description) {
        this(name, issuer, Optional.of(subject), Optional.empty(), audiences, description);
    }

    /**
     * The credential.
     *
     * @param checked the expression, now known to be one
     */
    FederatedCredential under(ObjectId parent, ObjectId id, Optional<ClaimsMatchingExpression> checked) {
        return new FederatedCredential(id, parent, name, issuer, subject, checked, audiences, description);
    }
}
