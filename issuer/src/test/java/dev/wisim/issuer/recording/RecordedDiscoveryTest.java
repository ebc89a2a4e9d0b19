package dev.wisim.issuer.recording;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The folder {@code discovery/}, and the two documents beside it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordedDiscoveryTest {

    private final Recordings recordings = Recordings.ofTheApiServer();
    private final RecordedServers servers = new RecordedServers(recordings);

    @AfterAll
    void stop() {
        servers.close();
    }

    @TestFactory
    Stream<DynamicTest> answersAsTheRecordedServer() {
        return new Folder(recordings, "discovery", List.of(".request.http", ".response.http"), Set.of(), Map.of())
                .tests(name -> Comparison.check(
                        servers,
                        recordings.bytes("discovery/" + name + ".request.http"),
                        recordings.bytes("discovery/" + name + ".response.http")));
    }

    @TestFactory
    Stream<DynamicTest> answersAsTheRecordedServerWithoutAnAcceptHeader() {
        return Map.of("discovery.http", "discovery-get", "jwks.http", "jwks-get").entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> Comparison.check(
                                servers,
                                recordings.bytes("discovery/" + entry.getValue() + ".request.http"),
                                recordings.bytes(entry.getKey()))));
    }
}
