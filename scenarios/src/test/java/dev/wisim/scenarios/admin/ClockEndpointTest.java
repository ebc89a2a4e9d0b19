package dev.wisim.scenarios.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockEndpointTest {

    private final RunningAdmin admin = new RunningAdmin();
    private final PlainHttp http = new PlainHttp(admin.url());

    @AfterEach
    void stop() {
        admin.close();
    }

    @Test
    void showsEveryClock() {
        assertThat(http.get("/v0/clock").body())
                .isEqualTo(
                        "{\"now\":\"2026-11-22T18:00:00.000Z\",\"start\":\"2026-11-22T18:00:00.000Z\",\"frozen\":true,"
                                + "\"surfaces\":[{\"name\":\"issuer\",\"now\":\"2026-11-22T18:00:00.000Z\",\"skew\":\"PT0S\"},"
                                + "{\"name\":\"entra\",\"now\":\"2026-11-22T18:00:00.000Z\",\"skew\":\"PT0S\"}]}");
    }

    @ParameterizedTest
    @CsvSource({"90s, PT1M30S", "1h30m, PT1H30M", "250ms, PT0.25S", "PT2S, PT2S", "0s, PT0S", "30d, PT720H"})
    void movesAllClocksForward(String by, Duration moved) {
        http.post("/v0/clock/advance", "{\"by\":\"" + by + "\"}");

        assertThat(admin.clock().instant()).isEqualTo(RunningAdmin.START.plus(moved));
    }

    @Test
    void hasTheListenersOfTheClockDoneBeforeItAnswers() {
        AtomicInteger told = new AtomicInteger();
        admin.clock().onMove(told::incrementAndGet);

        http.post("/v0/clock/advance", "{\"by\":\"1s\"}");

        assertThat(told).hasValue(1);
    }

    @Test
    void movesOneSurfaceAgainstTheOthersAndBackInStep() {
        http.post("/v0/clock/advance", "{\"by\":\"5m\",\"surface\":\"entra\"}");
        String behind = http.post("/v0/clock/advance", "{\"by\":\"-6m\",\"surface\":\"entra\"}")
                .json()
                .at("/surfaces/1")
                .toString();
        String inStep = http.post("/v0/clock/resume", "{\"surface\":\"entra\"}")
                .json()
                .at("/surfaces/1/skew")
                .asString();

        assertThat(behind).isEqualTo("{\"name\":\"entra\",\"now\":\"2026-11-22T17:59:00.000Z\",\"skew\":\"PT-1M\"}");
        assertThat(inStep).isEqualTo("PT0S");
        assertThat(admin.clock().instant()).isEqualTo(RunningAdmin.START);
    }

    @Test
    void letsTheClockRunAndStopsIt() {
        assertThat(http.post("/v0/clock/resume", "").json().get("frozen").asBoolean())
                .isFalse();
        assertThat(admin.clock().frozen()).isFalse();
        assertThat(http.post("/v0/clock/freeze", "{}").json().get("frozen").asBoolean())
                .isTrue();
        assertThat(admin.clock().frozen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/v0/clock/advance | `` | 400 MissingMember",
                "/v0/clock/advance | {\"by\":\"soon\"} | 400 InvalidMember",
                "/v0/clock/advance | {\"by\":10} | 400 InvalidMember",
                "/v0/clock/advance | {\"by\":\"-1s\"} | 400 InvalidMember",
                "/v0/clock/advance | {\"by\":\"2920000d\"} | 400 InvalidMember",
                "/v0/clock/advance | {\"by\":\"9223372036854775807ms\"} | 400 InvalidMember",
                "/v0/clock/advance | {\"by\":\"1s\",\"surface\":\"moon\"} | 400 InvalidMember",
                "/v0/clock/advance | {\"for\":\"1s\"} | 400 MissingMember",
                "/v0/clock/freeze | {\"surface\":\"entra\"} | 400 UnknownMember",
                "/v0/clock/resume | {\"surface\":\"moon\"} | 400 InvalidMember",
                "/v0/clock | {} | 405 MethodNotAllowed"
            })
    void refusesAndMovesNothing(String path, String body, String failure) {
        assertThat(http.post(path, body).failure()).isEqualTo(failure);
        assertThat(admin.clock().instant()).isEqualTo(RunningAdmin.START);
        assertThat(admin.clock().frozen()).isTrue();
    }

    @Test
    void namesTheSurfacesThatHaveAClock() {
        assertThat(http.post("/v0/clock/advance", "{\"by\":\"1s\",\"surface\":\"moon\"}")
                        .body())
                .contains("no surface 'moon' has a clock; these have: issuer, entra");
    }
}
