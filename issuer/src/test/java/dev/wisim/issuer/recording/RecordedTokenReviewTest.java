package dev.wisim.issuer.recording;

import dev.wisim.issuer.serviceaccount.ClusterObjects;
import dev.wisim.issuer.serviceaccount.ObjectKind;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The folder {@code tokenreview/}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordedTokenReviewTest {

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

    private final Recordings recordings = Recordings.ofTheApiServer();
    private final RecordedServers servers = new RecordedServers(recordings);

    @AfterAll
    void stop() {
        servers.close();
    }

    @TestFactory
    Stream<DynamicTest> answersAsTheRecordedServer() {
        return new Folder(recordings, "tokenreview", List.of(".request.http", ".response.http"), Set.of(), Map.of())
                .tests(this::check);
    }

    private void check(String name) throws IOException {
        byte[] request = recordings.bytes("tokenreview/" + name + ".request.http");
        prepare(name, WireMessage.parse(request), servers.at("6443").objects());

        Comparison.check(servers, request, recordings.bytes("tokenreview/" + name + ".response.http"));
    }

    /** What had happened on the recorded server before this request. */
    private static void prepare(String name, WireMessage request, ClusterObjects objects) {
        objects.reset();
        if (name.contains("legacy-secret-token")) {
            TOKEN.matcher(request.body())
                    .results()
                    .findFirst()
                    .ifPresent(found -> LegacySecret.createWith(objects, found.group(1)));
        }
        if (name.equals("rejected-service-account-deleted")) {
            objects.delete(ObjectKind.SERVICE_ACCOUNT, "default", "gone");
        }
    }
}
