package dev.wisim.entra.federation;

import dev.wisim.entra.difference.DifferenceKind;
import dev.wisim.entra.difference.TextDifference;
import dev.wisim.entra.difference.VisibleText;
import dev.wisim.entra.expression.ClaimsMatchingExpression;
import dev.wisim.entra.expression.Expression.Comparison;
import dev.wisim.entra.expression.Expression.Equal;
import dev.wisim.entra.expression.Expression.Matching;
import java.util.List;
import java.util.stream.Collectors;

/** Which comparisons of an expression do not hold for an assertion, and what its claims are. */
final class FailedClauses {

    private FailedClauses() {}

    static TextDifference of(ClaimsMatchingExpression expression, ClientAssertion assertion) {
        String sentences = expression.expression().comparisons().stream()
                .filter(comparison -> !comparison.holds(assertion.jwt()::claimText))
                .map(comparison -> sentence(comparison, assertion))
                .collect(Collectors.joining(" "));
        return new TextDifference(0, List.of(DifferenceKind.EXPRESSION), sentences);
    }

    private static String sentence(Comparison comparison, ClientAssertion assertion) {
        String claim = assertion
                .jwt()
                .claimText(comparison.claim())
                .map(value -> "is '" + VisibleText.of(value) + "'")
                .orElse("is absent, or no text");
        return "It does not hold that %s: the claim %s.".formatted(text(comparison), claim);
    }

    private static String text(Comparison comparison) {
        if (comparison instanceof Equal equal) {
            return written(equal.claim(), "eq", equal.value());
        }
        Matching matching = (Matching) comparison;
        return written(matching.claim(), "matches", matching.pattern().toString());
    }

    private static String written(String claim, String operator, String value) {
        return "claims['%s'] %s '%s'".formatted(quoted(claim), operator, quoted(value));
    }

    private static String quoted(String text) {
        return VisibleText.of(text.replace("'", "''"));
    }
}
