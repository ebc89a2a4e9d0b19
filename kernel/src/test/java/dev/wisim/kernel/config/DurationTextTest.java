package dev.wisim.kernel.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTextTest {

    @ParameterizedTest
    @CsvSource({
        "0s, 0",
        "1ms, 1",
        "250ms, 250",
        "10s, 10000",
        "2m, 120000",
        "2m1ms, 120001",
        "1h30m, 5400000",
        "1d2h3m4s5ms, 93784005",
        "90m, 5400000",
        "-5m, -300000",
        "PT10S, 10000",
        "PT0.001S, 1",
        "P1D, 86400000",
        "-PT1H, -3600000",
        "9223372036854775807ms, 9223372036854775807"
    })
    void readsDurations(String text, long millis) {
        assertThat(DurationText.parse(text)).isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "10",
                "s",
                "1.5s",
                "10 s",
                "10S",
                "1s1m",
                "1s1s",
                "+1s",
                "PT",
                "PT0.0001S",
                "1w",
                "\u0661s"
            })
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> DurationText.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("(must be a duration|is finer than a millisecond).*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775808ms", "9223372036854775807s", "106751991168d", "PT9223372036854775807S"})
    void refusesWhatIsTooLong(String text) {
        assertThatThrownBy(() -> DurationText.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("is too long a duration: " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0s", "1ms", "10s", "2m1ms", "1h30m", "1d2h3m4s5ms", "-5m"})
    void writesWhatItReads(String text) {
        assertThat(DurationText.format(DurationText.parse(text))).isEqualTo(text);
    }
}
