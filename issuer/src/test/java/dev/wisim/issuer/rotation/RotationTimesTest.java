package dev.wisim.issuer.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RotationTimesTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void everyCountsFrom1970SoThatNoRestartMovesIt() {
        RotationTimes sixHours = new RotationTimes.Every(Duration.ofHours(6));

        assertThat(sixHours.upTo(NOON)).contains(NOON);
        assertThat(sixHours.upTo(NOON.minusMillis(1))).contains(NOON.minusSeconds(21_600));
        assertThat(sixHours.after(NOON)).contains(NOON.plusSeconds(21_600));
        assertThat(sixHours.after(NOON.minusMillis(1))).contains(NOON);
    }

    @Test
    void calendarIsReadInUtcOverMonthsOfDifferentLengths() {
        RotationTimes firstOfMonth = RotationTimes.Calendar.of("30 2 1 * *");

        assertThat(firstOfMonth.after(NOON)).contains(Instant.parse("2026-12-01T02:30:00Z"));
        assertThat(firstOfMonth.upTo(NOON)).contains(Instant.parse("2026-11-01T02:30:00Z"));
        assertThat(firstOfMonth.after(Instant.parse("2027-02-01T02:30:00Z")))
                .contains(Instant.parse("2027-03-01T02:30:00Z"));
    }

    @Test
    void calendarCountsTheVeryInstant() {
        RotationTimes noon = RotationTimes.Calendar.of("0 12 * * *");

        assertThat(noon.upTo(NOON)).contains(NOON);
        assertThat(noon.upTo(NOON.minusMillis(1))).contains(NOON.minusSeconds(86_400));
        assertThat(noon.after(NOON)).contains(NOON.plusSeconds(86_400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "noon", "61 * * * *", "* * * *", "0 0 32 1 *"})
    void refusesWhatIsNoCalendar(String expression) {
        assertThatThrownBy(() -> RotationTimes.Calendar.of(expression)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToRotateMoreThanOnceASecond() {
        assertThatThrownBy(() -> new RotationTimes.Every(Duration.ofMillis(999)))
                .hasMessageContaining("every second at most");
    }
}
