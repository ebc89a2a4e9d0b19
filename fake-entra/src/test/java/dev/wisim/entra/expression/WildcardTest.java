package dev.wisim.entra.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class WildcardTest {

    @Test
    void matchesTheWholeTextAndNoPartOfIt() {
        assertThat(matches("ab", "ab")).isTrue();
        assertThat(matches("ab", "abc")).isFalse();
        assertThat(matches("ab", "xab")).isFalse();
        assertThat(matches("ab", "a")).isFalse();
        assertThat(matches("ab", "")).isFalse();
    }

    @Test
    void aQuestionMarkIsOneCharacterAndAStarAnyNumber() {
        assertThat(matches("a?c", "abc")).isTrue();
        assertThat(matches("a?c", "ac")).isFalse();
        assertThat(matches("?", "\uD83D\uDE00")).isTrue();
        assertThat(matches("*", "")).isTrue();
        assertThat(matches("a*c", "ac")).isTrue();
        assertThat(matches("a*c", "abcabc")).isTrue();
        assertThat(matches("a*c", "abcab")).isFalse();
        assertThat(matches("**?**", "")).isFalse();
    }

    @Test
    void whatIsSpecialElsewhereStandsForItself() {
        assertThat(matches("a.c", "abc")).isFalse();
        assertThat(matches("[a]+\\(", "[a]+\\(")).isTrue();
    }

    /** Positions 63 and 64 are kept in two words. */
    @Test
    void longPatternsMatchAcrossWords() {
        for (int length : new int[] {62, 63, 64, 65, 127, 128, 129, 600}) {
            String text = "x".repeat(length);

            assertThat(matches(text, text)).isTrue();
            assertThat(matches("?".repeat(length), text)).isTrue();
            assertThat(matches(text + "*", text)).isTrue();
            assertThat(matches(text, text + "x")).isFalse();
            assertThat(matches(text, text.substring(1))).isFalse();
            assertThat(matches("x*" + text, text)).isFalse();
        }
    }

    @Test
    void agreesWithARegularExpression() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            String pattern = drawn(random, "ab?*", 8);
            String text = drawn(random, "abc", 10);
            String regex = pattern.replace("?", ".").replace("*", ".*");

            assertThat(matches(pattern, text)).as("%s on %s", pattern, text).isEqualTo(Pattern.matches(regex, text));
        }
    }

    /** A matcher that goes back would need longer than the universe has. */
    @Test
    void isNotKeptBusyByAHostileClaim() {
        String pattern = "*a".repeat(290) + "*b";
        String text = "a".repeat(60_000);

        boolean matched = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> matches(pattern, text));

        assertThat(matched).isFalse();
    }

    private static String drawn(Random random, String alphabet, int most) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(most + 1); length > 0; length--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private static boolean matches(String pattern, String text) {
        return new Wildcard(pattern).matches(text);
    }
}
