package dev.wisim.entra.explain;

import dev.wisim.entra.directory.FederatedCredential;
import dev.wisim.entra.directory.ObjectId;
import dev.wisim.entra.expression.ClaimsMatchingExpression;
import dev.wisim.entra.expression.ExpressionProblem;
import dev.wisim.entra.federation.ClientAssertion;
import dev.wisim.entra.federation.NearestCredential;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The credential that would let an assertion stand for its parent. */
final class WantedCredential {

    private static final ObjectId NOBODY = new ObjectId(new UUID(0, 0));

    private WantedCredential() {}

    /** A new one. */
    static FederatedCredential of(ClientAssertion assertion) {
        return new FederatedCredential(
                NOBODY,
                NOBODY,
                "NAME",
                assertion.issuer(),
                assertion.subject(),
                List.of(assertion.audiences().get(0)),
                Optional.empty());
    }

    /** The nearest one with what differs set to what the assertion says. */
    static FederatedCredential of(ClientAssertion assertion, NearestCredential nearest) {
        FederatedCredential credential = nearest.credential();
        Optional<ClaimsMatchingExpression> expression = credential
                .expression()
                .map(written -> written.holds(assertion.jwt()::claimText) ? written : exactly(assertion.subject()));
        return new FederatedCredential(
                credential.id(),
                credential.parent(),
                credential.name(),
                assertion.issuer(),
                expression.isPresent() ? Optional.empty() : Optional.of(assertion.subject()),
                expression,
                nearest.differsIn("audience") ? List.of(assertion.audiences().get(0)) : credential.audiences(),
                credential.description());
    }

    private static ClaimsMatchingExpression exactly(String subject) {
        try {
            return ClaimsMatchingExpression.parse(ClaimsMatchingExpression.forSubject(subject));
        } catch (ExpressionProblem e) {
            throw new IllegalStateException(e);
        }
    }
}
