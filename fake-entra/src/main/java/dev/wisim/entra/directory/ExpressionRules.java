package dev.wisim.entra.directory;

import dev.wisim.entra.error.ExpressionError;
import dev.wisim.entra.expression.ClaimsMatchingExpression;
import dev.wisim.entra.expression.Expression.Comparison;
import dev.wisim.entra.expression.ExpressionProblem;
import dev.wisim.entra.expression.FlexibleIssuers;
import dev.wisim.kernel.error.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules for a credential's expression
 * (<a href="https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials">flexible
 * federated identity credentials</a>).
 */
final class ExpressionRules {

    private final FlexibleIssuers issuers;

    ExpressionRules(FlexibleIssuers issuers) {
        this.issuers = issuers;
    }

    /**
     * The expression that is wanted, if any.
     *
     * @throws Refusal when there is a subject beside it, when it is none, or is about a claim or an issuer that it cannot be
     *     about
     */
    Optional<ClaimsMatchingExpression> checked(CredentialProperties wanted) {
        if (wanted.expression().isEmpty()) {
            return Optional.empty();
        }
        if (wanted.subject().isPresent()) {
            throw new Refusal(ExpressionError.EXPRESSION_BESIDE_SUBJECT);
        }
        ClaimsMatchingExpression expression = parsed(wanted.expression().get());
        requireAllowed(wanted.issuer(), expression);
        return Optional.of(expression);
    }

    private static ClaimsMatchingExpression parsed(WrittenExpression written) {
        if (written.languageVersion() != ClaimsMatchingExpression.VERSION) {
            throw new Refusal(
                    ExpressionError.EXPRESSION_VERSION, Map.of("version", Integer.toString(written.languageVersion())));
        }
        try {
            return ClaimsMatchingExpression.parse(written.value());
        } catch (ExpressionProblem problem) {
            throw new Refusal(ExpressionError.EXPRESSION_SYNTAX, Map.of("problem", problem.getMessage()));
        }
    }

    private void requireAllowed(String issuer, ClaimsMatchingExpression expression) {
        List<String> claims = issuers.claimsOf(issuer)
                .orElseThrow(() -> new Refusal(ExpressionError.EXPRESSION_ISSUER, Map.of("issuer", issuer)));
        for (Comparison comparison : expression.expression().comparisons()) {
            if (!issuers.admits(issuer, comparison.claim())) {
                throw new Refusal(
                        ExpressionError.EXPRESSION_CLAIM,
                        Map.of("claim", comparison.claim(), "issuer", issuer, "claims", String.join(", ", claims)));
            }
        }
    }
}
