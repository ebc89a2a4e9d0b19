package dev.wisim.issuer.recording;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The folder {@code tokenrequest/}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordedTokenRequestTest {

    private static final String FOLDER = "tokenrequest/";
    private static final String TOO_LARGE = "error-body-too-large";
    private static final String LEGACY = "legacy-secret-token";

    private final Recordings recordings = Recordings.ofTheApiServer();
    private final RecordedServers servers = new RecordedServers(recordings);

    @AfterAll
    void stop() {
        servers.close();
    }

    @TestFactory
    Stream<DynamicTest> answersAsTheRecordedServer() {
        return new Folder(
                        recordings,
                        "tokenrequest",
                        List.of(".request.http", ".response.http"),
                        Set.of(TOO_LARGE + ".request-head.http", TOO_LARGE + ".response.http"),
                        Map.of())
                .tests(this::check);
    }

    /**
     * Our server closes a connection whose body it has not read to its end, and says so; and it has a younger name for 413.
     * A client depends on neither.
     */
    @Test
    void refusesTooLargeBodyAsTheRecordedServerButForClosing() throws IOException {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(recordings.bytes(FOLDER + TOO_LARGE + ".request-head.http"));
        request.writeBytes(("{\"spec\":{\"audiences\":[\"" + "a".repeat(3_145_728) + "\"]}}").getBytes(US_ASCII));
        WireMessage recorded = WireMessage.parse(recordings.bytes(FOLDER + TOO_LARGE + ".response.http"));

        WireMessage ours = servers.answer(request.toByteArray(), Comparison.momentOf(recorded));

        assertThat(ours.headers()).contains("Connection: close");
        assertThat(NormalForm.of(ours)
                        .replace("\nConnection: close", "")
                        .replace("413 Payload Too Large", "413 Request Entity Too Large"))
                .isEqualTo(NormalForm.of(recorded));
    }

    private void check(String name) throws IOException {
        byte[] recorded = recordings.bytes(FOLDER + name + ".response.http");
        if (name.equals(LEGACY)) {
            LegacySecret.create(servers, WireMessage.parse(recorded));
        }
        Comparison.check(servers, recordings.bytes(FOLDER + name + ".request.http"), recorded);
    }
}
