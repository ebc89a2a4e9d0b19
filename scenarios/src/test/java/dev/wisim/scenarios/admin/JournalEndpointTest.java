package dev.wisim.scenarios.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.wisim.scenarios.admin.PlainHttp.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalEndpointTest {

    private final RunningAdmin admin = new RunningAdmin();
    private final PlainHttp http = new PlainHttp(admin.url());

    @AfterEach
    void stop() {
        admin.close();
    }

    @Test
    void showsWhatHappenedWithItsNotes() {
        admin.journal()
                .append(
                        "id-1",
                        RunningAdmin.START.plusMillis(5),
                        "login",
                        "POST",
                        "/t/oauth2/v2.0/token",
                        400,
                        Map.of("refusal", "NO_MATCH"));

        assertThat(http.get("/v0/journal").body())
                .isEqualTo(
                        "{\"value\":[{\"sequence\":1,\"id\":\"id-1\",\"at\":\"2026-11-22T18:00:00.005Z\",\"surface\":"
                                + "\"login\",\"method\":\"POST\",\"path\":\"/t/oauth2/v2.0/token\",\"status\":400,\"notes\":"
                                + "{\"refusal\":\"NO_MATCH\"}}],\"next\":1}");
    }

    @Test
    void leavesOutReadsOfTheAdminApiButShowsItsWrites() {
        http.get("/v0/clock");
        http.post("/v0/identities", "{\"name\":\"app\"}");
        http.post("/v0/identities", "{}");

        Reply page = http.get("/v0/journal");

        assertThat(page.json().get("value").valueStream())
                .extracting(entry -> entry.get("method").asString() + " " + entry.get("status"))
                .containsExactly("POST 200", "POST 400");
        assertThat(page.json().at("/value/1/notes/refusal").asString()).isEqualTo("MISSING_MEMBER");
    }

    @Test
    void showsReadsOfTheAdminApiWhenAskedForThem() {
        http.get("/v0/clock");

        assertThat(http.get("/v0/journal?surface=admin")
                        .json()
                        .at("/value/0/path")
                        .asString())
                .isEqualTo("/v0/clock");
    }

    @Test
    void turnsPagesWithoutMissingOrRepeatingAnEntry() {
        for (int entry = 1; entry <= 5; entry++) {
            append("login", entry);
            http.get("/v0/clock");
        }

        Reply first = http.get("/v0/journal?limit=2");
        Reply second =
                http.get("/v0/journal?limit=2&since=" + first.json().get("next").asLong());
        Reply third = http.get(
                "/v0/journal?limit=2&since=" + second.json().get("next").asLong());
        Reply last = http.get("/v0/journal?since=" + third.json().get("next").asLong());

        assertThat(ids(first)).containsExactly("e1", "e2");
        assertThat(ids(second)).containsExactly("e3", "e4");
        assertThat(ids(third)).containsExactly("e5");
        assertThat(ids(last)).isEmpty();
    }

    @Test
    void waitsForWhatIsWantedAndNotForItsOwnReads() throws Exception {
        CompletableFuture<Reply> waiting = http.getLater("/v0/journal?wait=30s");
        http.get("/v0/clock");

        assertThat(waiting).isNotDone();
        append("login", 1);

        assertThat(ids(waiting.get(20, TimeUnit.SECONDS))).containsExactly("e1");
    }

    @Test
    void answersEmptyWhenNothingComesInTime() {
        Reply page = http.get("/v0/journal?wait=20ms");

        assertThat(page.body()).isEqualTo("{\"value\":[],\"next\":0}");
    }

    @Test
    void keepsThreadsToAnswerWithWhenManyWait() {
        List<CompletableFuture<Reply>> waiting = Stream.generate(() -> http.getLater("/v0/journal?wait=30s"))
                .limit(64)
                .toList();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(http.get("/v0/journal?wait=1ms").failure()).isEqualTo("503 TooManyWaiting"));
        assertThat(http.get("/v0/health").status()).isEqualTo(200);
        append("login", 1);
        assertThat(waiting)
                .allSatisfy(each ->
                        assertThat(each.get(20, TimeUnit.SECONDS).status()).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "since=-1",
                "since=x",
                "since=1e3",
                "limit=0",
                "limit=1001",
                "limit=ten",
                "wait=31s",
                "wait=-1s",
                "wait=soon",
                "since=1&since=2"
            })
    void refusesAQueryThatMakesNoSense(String query) {
        assertThat(http.get("/v0/journal?" + query).failure()).isEqualTo("400 InvalidParameter");
    }

    private void append(String surface, int entry) {
        admin.journal().append("e" + entry, RunningAdmin.START, surface, "POST", "/", 200, Map.of());
    }

    private static List<String> ids(Reply page) {
        return page.json()
                .get("value")
                .valueStream()
                .map(entry -> entry.get("id").asString())
                .toList();
    }
}
