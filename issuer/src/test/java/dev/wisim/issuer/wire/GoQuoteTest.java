package dev.wisim.issuer.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expectations printed by Go's {@code strconv.Quote}. */
class GoQuoteTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain       | \"plain\"",
                "a\"b\\c     | \"a\\\"b\\\\c\"",
                "`a\u0007\n\r\t\u000b\f\b` | \"a\\a\\n\\r\\t\\v\\f\\b\"",
                "`\u0001\u007f`      | \"\\x01\\x7f\"",
                "`é€\ud83d\ude00`    | \"é€\ud83d\ude00\"",
                "`\u00a0\u200b\ue000` | \"\\u00a0\\u200b\\ue000\""
            })
    void quotesAsGoDoes(String text, String quoted) {
        assertThat(GoQuote.quote(text)).isEqualTo(quoted);
    }
}
