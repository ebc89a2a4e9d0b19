package dev.wisim.entra.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {

    private static final Map<String, String> GITHUB = Map.of(
            "sub", "repo:contoso/contoso-repo:ref:refs/heads/main",
            "job_workflow_ref", "foo-org/bar-repo/.github/workflows/deploy.yml@refs/heads/main");

    @Test
    void holdsTheDocumentedExamplesAgainstATokenOfGithub() throws ExpressionProblem {
        assertThat(holds("claims['sub'] matches 'repo:contoso/contoso-repo:ref:refs/heads/*'"))
                .isTrue();
        assertThat(holds("claims['sub'] matches 'repo:contoso/contoso-*:ref:refs/heads/????'"))
                .isTrue();
        assertThat(holds("claims['sub'] eq 'repo:contoso/contoso-repo:ref:refs/heads/main'"))
                .isTrue();
        assertThat(holds("claims['sub'] eq 'repo:contoso/contoso-repo:ref:refs/heads/main' and"
                        + " claims['job_workflow_ref'] matches 'foo-org/bar-repo/.github/workflows/*@refs/heads/main'"))
                .isTrue();
    }

    @Test
    void holdsOnlyWhenEveryComparisonDoes() throws ExpressionProblem {
        assertThat(holds("claims['sub'] matches '*' and claims['job_workflow_ref'] eq 'x'"))
                .isFalse();
        assertThat(holds("claims['job_workflow_ref'] eq 'x' and claims['sub'] matches '*'"))
                .isFalse();
    }

    @Test
    void takesCaseAndWildcardsOfEqLiterally() throws ExpressionProblem {
        assertThat(holds("claims['sub'] eq 'repo:Contoso/contoso-repo:ref:refs/heads/main'"))
                .isFalse();
        assertThat(holds("claims['sub'] eq 'repo:contoso/contoso-repo:ref:refs/heads/*'"))
                .isFalse();
        assertThat(holds("claims['Sub'] matches '*'")).isFalse();
    }

    @Test
    void holdsAboutNoClaimThatIsAbsent() throws ExpressionProblem {
        assertThat(holds("claims['environment'] matches '*'")).isFalse();
    }

    @Test
    void readsTwoQuotesAsOne() throws ExpressionProblem {
        ClaimsMatchingExpression expression = ClaimsMatchingExpression.parse("claims['it''s'] eq '''o''clock'''");

        assertThat(expression.expression()).isEqualTo(new Expression.Equal("it's", "'o'clock'"));
    }

    @Test
    void anExpressionForASubjectHoldsForThatSubjectOnly() throws ExpressionProblem {
        ClaimsMatchingExpression expression =
                ClaimsMatchingExpression.parse(ClaimsMatchingExpression.forSubject("it's *"));

        assertThat(expression.holds(claim -> Optional.of("it's *"))).isTrue();
        assertThat(expression.holds(claim -> Optional.of("it's x"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "sub eq 'x'|1|claims['NAME']|'sub'",
                "claims['sub'] == 'x'|15|'eq' or 'matches'|'='",
                "claims['sub'] startswith 'x'|15|'eq' or 'matches'|'startswith'",
                "claims['sub'] EQ 'x'|15|'eq' or 'matches'|'EQ'",
                "claims['sub']  eq 'x'|14|one space|white space",
                "claims['sub']eq 'x'|14|one space|'eq'",
                "claims['sub'] eq'x'|17|one space|a quoted text",
                "claims['sub'] eq x|18|a value in single quotes|'x'",
                "claims['sub'] eq ''|18|a value in single quotes|an empty text",
                "claims[''] eq 'x'|8|the claim's name in single quotes|an empty text",
                "claims(sub) eq 'x'|7|'['|'('",
                "claims['sub') eq 'x'|13|']'|')'",
                "claims['sub'] eq 'x' or claims['sub'] eq 'y'|22|'and'|'or'",
                "claims['sub'] eq 'x'.|21|one space and 'and', or the end|'.'",
                "claims['sub'] eq 'x' and|25|one space|the end",
                "claims['sub'] eq|17|one space|the end",
                "claims['sub'] eq 'it's'|22|one space and 'and', or the end|'s'",
                "claims['sub'] eq \"x\"|18|a value in single quotes|'\"'",
            })
    void saysWhereAndWhat(String text, int position, String expected, String found) {
        assertThatExceptionOfType(ExpressionProblem.class)
                .isThrownBy(() -> ClaimsMatchingExpression.parse(text))
                .withMessage("Character " + position + ": expected " + expected + ", found " + found + ".")
                .satisfies(problem -> {
                    assertThat(problem.position()).isEqualTo(position);
                    assertThat(problem.expected()).isEqualTo(expected);
                });
    }

    @Test
    void saysOfTypesetQuotesWhatIsWrongWithThem() {
        assertThatExceptionOfType(ExpressionProblem.class)
                .isThrownBy(() -> ClaimsMatchingExpression.parse("claims[\u2018sub\u2019] eq 'x'"))
                .withMessage(
                        "Character 8: expected the claim's name in single quotes, found a curly quote, where only a"
                                + " straight one ends a text.");
    }

    @Test
    void namesWhereAnUnfinishedTextBegan() {
        assertThatExceptionOfType(ExpressionProblem.class)
                .isThrownBy(() -> ClaimsMatchingExpression.parse("claims['sub'] eq 'x''"))
                .withMessage(
                        "Character 22: expected the quote that ends the text begun at character 18, found the end.");
    }

    @Test
    void countsCharactersAndNotTheirHalves() {
        assertThatExceptionOfType(ExpressionProblem.class)
                .isThrownBy(() -> ClaimsMatchingExpression.parse("claims['\uD83D\uDE00'] is 'x'"))
                .satisfies(problem -> assertThat(problem.position()).isEqualTo(13));
    }

    @Test
    void takesSixHundredCharactersAndNoMore() throws ExpressionProblem {
        String longest = "claims['sub'] eq '" + "x".repeat(600 - 19) + "'";

        assertThat(ClaimsMatchingExpression.parse(longest).value()).hasSize(600);
        assertThatExceptionOfType(ExpressionProblem.class)
                .isThrownBy(() -> ClaimsMatchingExpression.parse(longest + "'"))
                .withMessage("Character 601: expected the end, found 1 more characters.");
    }

    @Test
    void takesSixteenComparisonsAndNoMore() throws ExpressionProblem {
        String sixteen = "claims['a'] eq 'b'" + " and claims['a'] eq 'b'".repeat(15);

        assertThat(ClaimsMatchingExpression.parse(sixteen).expression().comparisons())
                .hasSize(16);
        assertThatExceptionOfType(ExpressionProblem.class)
                .isThrownBy(() -> ClaimsMatchingExpression.parse(sixteen + " and claims['a'] eq 'b'"))
                .withMessageContaining("expected the end after 16 comparisons");
    }

    private static boolean holds(String text) throws ExpressionProblem {
        return ClaimsMatchingExpression.parse(text).holds(claim -> Optional.ofNullable(GITHUB.get(claim)));
    }
}
