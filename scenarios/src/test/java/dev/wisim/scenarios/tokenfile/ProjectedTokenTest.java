package dev.wisim.scenarios.tokenfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectedTokenTest {

    private static final Instant ISSUED = Instant.parse("2026-11-22T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"PT10M, PT8M", "PT1H, PT48M", "PT24H, PT19H12M", "PT30H, PT24H", "PT48H, PT24H", "PT601S, PT480.8S"})
    void isKeptForFourFifthsOfItsLifeButNeverLongerThanADay(Duration life, Duration kept) {
        ProjectedToken token = new ProjectedToken("t", ISSUED, ISSUED.plus(life));

        assertThat(token.keptUntil()).isEqualTo(ISSUED.plus(kept));
    }

    @Test
    void isDueOneMillisecondAfterTheLastInstantAtWhichItIsKept() {
        ProjectedToken token = new ProjectedToken("t", ISSUED, ISSUED.plusSeconds(3600));

        assertThat(token.dueAt(ISSUED.plusSeconds(2880))).isFalse();
        assertThat(token.dueAt(ISSUED.plusSeconds(2880).plusMillis(1))).isTrue();
    }
}
