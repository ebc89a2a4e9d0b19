package dev.wisim.issuer.recording;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The folder {@code kubectl-create-token/}: up to 1.31 kubectl sends JSON, from 1.32 on protobuf. */
class RecordedKubectlTest {

    private static final RecordedServers SERVERS = new RecordedServers();

    @AfterAll
    static void stop() {
        SERVERS.close();
    }

    @TestFactory
    Stream<DynamicTest> answersKubectlAsTheRecordedServer() {
        Recordings recordings = Recordings.ofTheApiServer();
        String folder = "kubectl-create-token/kubectl-1.31/";

        return new Walk(recordings.cases(folder, ".request.bin"), Map.of())
                .tests(name -> Walk.check(
                        SERVERS,
                        message(recordings, folder + name + ".request"),
                        WireMessage.parse(message(recordings, folder + name + ".response"))));
    }

    @TestFactory
    Stream<DynamicTest> listsWhatKubectlSendsInProtobuf() {
        List<String> cases = Recordings.ofTheApiServer().cases("kubectl-create-token/kubectl-1.33", ".request.bin");

        return new Walk(cases, allFor("protobuf: kubectl 1.33", cases)).tests(name -> {});
    }

    @TestFactory
    Stream<DynamicTest> listsTokenReviews() {
        List<String> cases = Recordings.ofTheApiServer().cases("tokenreview", ".request.http");

        return new Walk(cases, allFor("TokenReview", cases)).tests(name -> {});
    }

    private static Map<String, String> allFor(String reason, List<String> cases) {
        return cases.stream().collect(Collectors.toMap(Function.identity(), name -> reason));
    }

    private static byte[] message(Recordings recordings, String name) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(recordings.bytes(name + ".headers"));
        message.writeBytes(recordings.bytes(name + ".bin"));
        return message.toByteArray();
    }
}
