package dev.wisim.entra.directory;

import dev.wisim.entra.expression.ClaimsMatchingExpression;
import java.util.List;
import java.util.Optional;

/**
 * A federated identity credential: an assertion with this issuer, subject and audience may stand for its parent. Instead of
 * a subject it may have an expression, and is then called flexible.
 *
 * @param parent the application or identity it belongs to and goes away with
 * @param name unique under its parent, never changes
 * @param issuer compared with the assertion's {@code iss} character by character; stray spaces are kept
 * @param subject compared with {@code sub} character by character; empty when there is an expression
 * @param expression what the claims have to satisfy; empty when there is a subject
 * @param audiences exactly one
 */
public record FederatedCredential(
        ObjectId id,
        ObjectId parent,
        String name,
        String issuer,
        Optional<String> subject,
        Optional<ClaimsMatchingExpression> expression,
        List<String> audiences,
        Optional<String> description)
        implements DirectoryObject {

    public FederatedCredential {
        audiences = List.copyOf(audiences);
        if (subject.isPresent() == expression.isPresent()) {
            throw new IllegalArgumentException("a credential has a subject or an expression");
        }
    }

    /** A credential with a subject. */
    public FederatedCredential(
            ObjectId id,
            ObjectId parent,
            String name,
            String issuer,
            String subject,
            List<String> audiences,
            Optional<String> description) {
        this(id, parent, name, issuer, Optional.of(subject), Optional.empty(), audiences, description);
    }

    /** Whether it has an expression. */
    public boolean isFlexible() {
        return expression.isPresent();
    }

    @Override
    public ObjectKind kind() {
        return ObjectKind.CREDENTIAL;
    }

    @Override
    public Optional<ObjectId> owner() {
        return Optional.of(parent);
    }
}
