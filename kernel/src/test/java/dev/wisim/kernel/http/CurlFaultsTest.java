package dev.wisim.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.wisim.kernel.fault.FaultKind;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What curl says of each kind of fault, in plain HTTP and through TLS. Its exit codes tell what went wrong with a connection. */
class CurlFaultsTest {

    private static final SelfSignedTls TLS = SelfSignedTls.forNames();
    private static final int OK = 0;
    private static final int PARTIAL_FILE = 18;
    private static final int TIMED_OUT = 28;
    private static final int EMPTY_REPLY = 52;
    private static final int RECEIVE_ERROR = 56;

    @BeforeAll
    static void curlIsInstalled() {
        Stream<Path> path = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(directory -> Path.of(directory, "curl"));
        assumeThat(path.filter(Files::isExecutable)).as("curl is not installed").isNotEmpty();
    }

    static List<Expected> kinds() {
        return List.of(
                new Expected(
                        FaultKind.STATUS,
                        "{'kind':'status','status':429,'retryAfter':'3s'}",
                        OK,
                        "Retry-After: 3\r\n",
                        "Injected by faulty"),
                new Expected(
                        FaultKind.STATUS,
                        "{'kind':'status','status':502,'contentType':'text/html','body':'<h1>Bad gateway</h1>'}",
                        OK,
                        "Content-Type: text/html\r\n",
                        "<h1>Bad gateway</h1>"),
                new Expected(FaultKind.REFUSE, "{'kind':'refuse','code':3}", OK, "HTTP/1.1 403", "Injected by faulty"),
                new Expected(FaultKind.LATENCY, "{'kind':'latency','delay':'1m'}", TIMED_OUT, "", ""),
                new Expected(FaultKind.RESET, "{'kind':'reset'}", RECEIVE_ERROR, "", ""),
                new Expected(FaultKind.DROP, "{'kind':'drop'}", EMPTY_REPLY, "", ""),
                new Expected(
                        FaultKind.TRUNCATE,
                        "{'kind':'truncate','bytes':7}",
                        PARTIAL_FILE,
                        "HTTP/1.1 200",
                        FaultedShell.TRUTH.substring(0, 7)),
                new Expected(
                        FaultKind.DRIP, "{'kind':'drip','bytes':1,'interval':'1m'}", TIMED_OUT, "HTTP/1.1 200", ""),
                new Expected(
                        FaultKind.MALFORMED,
                        "{'kind':'malformed'}",
                        OK,
                        "HTTP/1.1 200",
                        FaultedShell.TRUTH.substring(0, FaultedShell.TRUTH.length() / 2)),
                new Expected(
                        FaultKind.CONTENT_TYPE,
                        "{'kind':'content-type','contentType':'text/html'}",
                        OK,
                        "Content-Type: text/html\r\n",
                        FaultedShell.TRUTH));
    }

    @Test
    void listOfKindsIsWhole() {
        assertThat(kinds().stream().map(Expected::kind).distinct()).containsExactlyInAnyOrder(FaultKind.values());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void seesTheFaultInPlainHttp(Expected expected) throws Exception {
        try (FaultedShell faulted = FaultedShell.plain()) {
            faulted.stand(expected.fault());

            expected.assertSeen(Curl.post("http://localhost:" + faulted.port() + "/ask"), expected.exitCode());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void seesTheFaultThroughTls(Expected expected) throws Exception {
        try (FaultedShell faulted = FaultedShell.tls(TLS.server())) {
            faulted.stand(expected.fault());

            // Without close_notify the end of the stream is an error of its own to some of curl's TLS libraries.
            boolean cut = expected.kind() == FaultKind.DROP || expected.kind() == FaultKind.TRUNCATE;
            Curl seen = Curl.post("https://localhost:" + faulted.port() + "/ask");
            expected.assertSeen(seen, cut && seen.exitCode() == RECEIVE_ERROR ? RECEIVE_ERROR : expected.exitCode());
        }
    }

    record Expected(FaultKind kind, String fault, int exitCode, String header, String body) {

        void assertSeen(Curl seen, int wantedExitCode) {
            assertThat(seen.exitCode()).as("curl's exit code").isEqualTo(wantedExitCode);
            assertThat(seen.headers()).contains(header);
            assertThat(seen.body()).isEqualTo(body);
        }
    }

    record Curl(int exitCode, String headers, String body) {

        static Curl post(String url) throws IOException, InterruptedException {
            Process curl = new ProcessBuilder(
                            "curl", "-sik", "--noproxy", "*", "--max-time", "2", "--data", "name=alice", url)
                    .start();
            String printed = new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = printed.indexOf("\r\n\r\n");
            return new Curl(
                    curl.waitFor(),
                    end < 0 ? "" : printed.substring(0, end + 2),
                    end < 0 ? printed : printed.substring(end + 4));
        }

        @Override
        public String toString() {
            return "exit code " + exitCode + "\n" + headers + "\n" + body;
        }
    }
}
