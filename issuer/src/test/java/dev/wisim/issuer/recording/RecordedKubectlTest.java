package dev.wisim.issuer.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.wisim.issuer.Kubectl;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

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

    @TempDir
    private Path directory;

    @AfterAll
    void stop() {
        servers.close();
    }

    @TestFactory
    Stream<DynamicTest> answersKubectlAsTheRecordedServer() {
        return Stream.of("kubectl-1.31", "kubectl-1.33").flatMap(this::folder);
    }

    /** The bytes are the same, as another test says; this one says which field it is when they are not. */
    @TestFactory
    Stream<DynamicTest> saysTheFieldsThatTheRecordedServerSays() {
        String path = "kubectl-create-token/kubectl-1.33/";
        return recordings.cases(path, ".response.bin").stream()
                .map(name -> dynamicTest(name, () -> {
                    WireMessage recorded = WireMessage.parse(message(path + name + ".response"));
                    WireMessage ours = servers.answer(message(path + name + ".request"), Comparison.momentOf(recorded));

                    assertThat(RecordedMessage.of(ours)).isEqualTo(RecordedMessage.of(recorded));
                }));
    }

    /** What was typed for each recording. */
    private static final Map<String, List<String>> TYPED = Map.of(
            "plain", List.of("app"),
            "audience-and-duration", List.of("app", "--audience=api://AzureADTokenExchange", "--duration=1h"),
            "bound-pod", List.of("app", "--bound-object-kind=Pod", "--bound-object-name=p1"),
            "bound-pod-with-uid",
                    List.of(
                            "app",
                            "--audience=api://AzureADTokenExchange",
                            "--bound-object-kind=Pod",
                            "--bound-object-name=p1",
                            "--bound-object-uid=31d1a19f-98a8-49ca-9a0e-12ed485c6d51"),
            "two-audiences", List.of("app", "--audience=a", "--audience=b"),
            "no-such-service-account", List.of("nope"),
            "duration-599s", List.of("app", "--duration=599s"));

    @TestFactory
    Stream<DynamicTest> kubectlPrintsWhatItPrintedWhenRecorded() {
        return Stream.of("1.31", "1.33")
                .flatMap(version -> Kubectl.installed(version).stream())
                .flatMap(kubectl -> TYPED.keySet().stream()
                        .map(name -> dynamicTest(kubectl + ": " + name, () -> checkPrinted(kubectl, name))));
    }

    private void checkPrinted(Kubectl kubectl, String name) throws Exception {
        String recorded = "kubectl-create-token/kubectl-" + kubectl.version() + "/" + name;
        servers.set(Comparison.momentOf(WireMessage.parse(message(recorded + ".response"))));
        String[] typed = Stream.concat(Stream.of("create", "token"), TYPED.get(name).stream())
                .toArray(String[]::new);

        Kubectl.Output output =
                kubectl.run(directory, servers.origin("6443"), servers.authority(), "admin-token", typed);

        assertThat(NormalForm.body(output.printed())).isEqualTo(NormalForm.body(text(recorded + ".stdout")));
        assertThat(output.complaint()).isEqualTo(text(recorded + ".stderr"));
    }

    private String text(String name) {
        return new String(recordings.bytes(name), StandardCharsets.UTF_8);
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
