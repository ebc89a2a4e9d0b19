package dev.wisim.issuer.recording;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The folder {@code discovery/}. Our public face has the documents below the issuer's path, the API server at its root. */
class RecordedDiscoveryTest {

    private static final String CALLERS = "API-server face: who calls";
    private static final Map<String, String> NOT_COVERED = Map.ofEntries(
            Map.entry("discovery-anonymous", CALLERS),
            Map.entry("discovery-anonymous-auth-false", CALLERS),
            Map.entry("discovery-bad-token", CALLERS),
            Map.entry("discovery-user-without-role", CALLERS),
            Map.entry("jwks-anonymous", CALLERS),
            Map.entry("jwks-anonymous-auth-false", CALLERS),
            Map.entry("jwks-bad-token", CALLERS),
            Map.entry("jwks-user-without-role", CALLERS),
            Map.entry("discovery-under-issuer-path", "API-server face: documents at the root only"));

    private static final RecordedServers SERVERS = new RecordedServers();

    @AfterAll
    static void stop() {
        SERVERS.close();
    }

    @TestFactory
    Stream<DynamicTest> answersAsTheRecordedServer() {
        Recordings recordings = Recordings.ofTheApiServer();

        return new Walk(recordings.cases("discovery", ".request.http"), NOT_COVERED)
                .tests(name -> check(
                        recordings.bytes("discovery/" + name + ".request.http"),
                        recordings.bytes("discovery/" + name + ".response.http")));
    }

    @TestFactory
    Stream<DynamicTest> answersAsTheRecordedServerWithoutAnAcceptHeader() {
        Recordings recordings = Recordings.ofTheApiServer();

        return Map.of("discovery.http", "discovery-get", "jwks.http", "jwks-get").entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> check(
                                recordings.bytes("discovery/" + entry.getValue() + ".request.http"),
                                recordings.bytes(entry.getKey()))));
    }

    private static void check(byte[] request, byte[] recorded) throws IOException {
        Walk.check(SERVERS, belowTheIssuer(request), WireMessage.parse(recorded));
    }

    private static byte[] belowTheIssuer(byte[] request) {
        String text = new String(request, StandardCharsets.ISO_8859_1);
        return text.contains(":6446")
                ? request
                : text.replaceFirst(" /", " /cluster1/").getBytes(StandardCharsets.ISO_8859_1);
    }
}
