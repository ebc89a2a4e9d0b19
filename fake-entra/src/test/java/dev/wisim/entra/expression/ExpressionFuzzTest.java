package dev.wisim.entra.expression;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.wisim.entra.expression.Expression.Comparison;
import java.util.Optional;
import org.junit.jupiter.api.Tag;

/** Whatever is written as an expression is one, or is refused at a place that it has; and it matches what a slow reading of it does. */
@Tag("fuzz")
class ExpressionFuzzTest {

    private static final int LONGEST_CLAIM = 300;

    @FuzzTest(maxDuration = "60s")
    void isReadOrRefusedWithAPlace(FuzzedDataProvider data) {
        String claim = data.consumeString(LONGEST_CLAIM);
        String text = data.consumeRemainingAsString();
        try {
            ClaimsMatchingExpression expression = ClaimsMatchingExpression.parse(text);
            assertThat(ClaimsMatchingExpression.parse(expression.value())).isEqualTo(expression);
            boolean all = true;
            for (Comparison comparison : expression.expression().comparisons()) {
                assertThat(text).contains(comparison.claim().replace("'", "''"));
                all &= slowly(comparison, claim);
            }
            assertThat(expression.holds(name -> Optional.of(claim))).isEqualTo(all);
            assertThat(expression.holds(name -> Optional.empty())).isFalse();
        } catch (ExpressionProblem problem) {
            assertThat(problem.position()).isBetween(1, text.codePointCount(0, text.length()) + 1);
            assertThat(problem.expected()).isNotBlank();
        }
    }

    private static boolean slowly(Comparison comparison, String claim) {
        if (comparison instanceof Expression.Equal equal) {
            return equal.value().contentEquals(claim);
        }
        String pattern = ((Expression.Matching) comparison).pattern().toString();
        return matches(pattern.codePoints().toArray(), claim.codePoints().toArray());
    }

    /** By the definition: a table of which beginning of the pattern matches which beginning of the text. */
    private static boolean matches(int[] pattern, int[] text) {
        boolean[][] table = new boolean[pattern.length + 1][text.length + 1];
        table[0][0] = true;
        for (int p = 1; p <= pattern.length; p++) {
            for (int t = 0; t <= text.length; t++) {
                boolean stepped = t > 0 && table[p - 1][t - 1];
                table[p][t] = pattern[p - 1] == '*'
                        ? table[p - 1][t] || (t > 0 && table[p][t - 1])
                        : stepped && (pattern[p - 1] == '?' || pattern[p - 1] == text[t - 1]);
            }
        }
        return table[pattern.length][text.length];
    }
}
