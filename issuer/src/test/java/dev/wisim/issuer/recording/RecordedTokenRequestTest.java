package dev.wisim.issuer.recording;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The folder {@code tokenrequest/}. */
class RecordedTokenRequestTest {

    private static final String CALLERS = "API-server face: who calls";
    private static final Map<String, String> NOT_COVERED = Map.of(
            "error-anonymous-forbidden", CALLERS,
            "error-forbidden-user", CALLERS,
            "error-unauthenticated-anonymous-auth-false", CALLERS,
            "error-unauthenticated-bad-token", CALLERS,
            "legacy-secret-token", "legacy tokens");

    private static final RecordedServers SERVERS = new RecordedServers();

    @AfterAll
    static void stop() {
        SERVERS.close();
    }

    @TestFactory
    Stream<DynamicTest> answersAsTheRecordedServer() {
        Recordings recordings = Recordings.ofTheApiServer();

        return new Walk(recordings.cases("tokenrequest", ".request.http"), NOT_COVERED)
                .tests(name -> Walk.check(
                        SERVERS,
                        recordings.bytes("tokenrequest/" + name + ".request.http"),
                        WireMessage.parse(recordings.bytes("tokenrequest/" + name + ".response.http"))));
    }

    /**
     * Our server closes a connection whose body it has not read to its end, and says so; and it has a younger name for 413.
     * A client depends on neither.
     */
    @Test
    void refusesTooLargeBodyAsTheRecordedServerButForClosing() throws IOException {
        Recordings recordings = Recordings.ofTheApiServer();
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(recordings.bytes("tokenrequest/error-body-too-large.request-head.http"));
        request.writeBytes(("{\"spec\":{\"audiences\":[\"" + "a".repeat(3_145_728) + "\"]}}").getBytes(US_ASCII));
        WireMessage recorded = WireMessage.parse(recordings.bytes("tokenrequest/error-body-too-large.response.http"));

        WireMessage ours = SERVERS.answer(request.toByteArray(), Walk.momentOf(recorded));

        assertThat(ours.headers()).contains("Connection: close");
        assertThat(NormalForm.of(ours)
                        .replace("\nConnection: close", "")
                        .replace("413 Payload Too Large", "413 Request Entity Too Large"))
                .isEqualTo(NormalForm.of(recorded));
    }

    @Test
    void everyRecordedAnswerHasItsRequestHere() {
        Recordings recordings = Recordings.ofTheApiServer();

        assertThat(recordings.cases("tokenrequest", ".response.http"))
                .allMatch(name -> name.equals("error-body-too-large")
                        || recordings.cases("tokenrequest", ".request.http").contains(name));
    }
}
