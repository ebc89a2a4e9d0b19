package dev.wisim.issuer.recording;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * The folder {@code kubectl-create-token/}: up to 1.31 kubectl sends JSON, from 1.32 on protobuf. Answered as recorded, and
 * where the very kubectl is there, run again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordedKubectlTest {

    private static final List<String> SUFFIXES =
            List.of(".request.headers", ".request.bin", ".response.headers", ".response.bin", ".stdout", ".stderr");

    private final Recordings recordings = Recordings.ofTheApiServer();
    private final RecordedServers servers = new RecordedServers(recordings);

    @AfterAll
    void stop() {
        servers.close();
    }

    @TestFactory
    Stream<DynamicTest> answersKubectlAsTheRecordedServer() {
        return Stream.of("kubectl-1.31", "kubectl-1.33").flatMap(this::folder);
    }

    private Stream<DynamicTest> folder(String version) {
        String path = "kubectl-create-token/" + version;
        return new Folder(recordings, path, SUFFIXES, Set.of(), Map.of())
                .tests(name -> Comparison.check(
                        servers, message(path + "/" + name + ".request"), message(path + "/" + name + ".response")));
    }

    private byte[] message(String name) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(recordings.bytes(name + ".headers"));
        message.writeBytes(recordings.bytes(name + ".bin"));
        return message.toByteArray();
    }
}
