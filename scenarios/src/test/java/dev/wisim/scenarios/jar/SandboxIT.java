package dev.wisim.scenarios.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class SandboxIT {

    /** One for all tests that leave it as it was but for its clock; its run directory's name is one to quote. */
    @TempDir
    static Path directory;

    private static RunningJar running;

    @TempDir
    Path temporary;

    @BeforeAll
    static void start() throws Exception {
        running = RunningJar.start(directory, "--env-file", environmentFile().toString());
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void printsItsAddressesAndReadyAndStopsCleanlyWhenTerminated() throws Exception {
        try (RunningJar another = RunningJar.start(temporary)) {
            assertThat(another.sandbox().out().lines()).last().isEqualTo("ready");
            assertThat(another.sandbox().out()).contains("https://localhost:", "http://127.0.0.1:");
            assertThat(another.runDirectory().resolve("sandbox.json")).exists();

            another.sandbox().process().destroy();

            assertThat(another.sandbox().ended().exitCode()).isZero();
            assertThat(another.runDirectory()).doesNotExist();
            assertThat(another.sandbox().err()).isEmpty();
        }
    }

    @Test
    void givesAShellWhatCurlNeedsToTradeTheTokenFileForAToken() throws Exception {
        String trade = """
                curl -sS "${AZURE_AUTHORITY_HOST}${AZURE_TENANT_ID}/oauth2/v2.0/token" \
                  -d grant_type=client_credentials -d "client_id=$AZURE_CLIENT_ID" \
                  -d client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer \
                  --data-urlencode "client_assertion@$AZURE_FEDERATED_TOKEN_FILE" \
                  --data-urlencode scope=https://management.azure.com/.default
                """;

        RunnableJar.Started curl = running.shell(trade);

        assertThat(curl.err()).isEmpty();
        assertThat(JsonMapper.shared().readTree(curl.out()).path("token_type").asString())
                .as(curl.out())
                .isEqualTo("Bearer");
    }

    @Test
    void writesTheEnvironmentToAFileToo() throws Exception {
        assertThat(Files.readString(environmentFile()))
                .isEqualTo(running.run("env", "--format", "dotenv").out());
    }

    @Test
    void renewsTheTokenFileBeforeAClockCommandReturns() throws Exception {
        Path tokenFile = running.runDirectory().resolve("token");
        String first = Files.readString(tokenFile);

        assertThat(running.run("clock", "advance", "1h").exitCode()).isZero();

        assertThat(Files.readString(tokenFile)).isNotEqualTo(first).doesNotContain("\n");
    }

    @Test
    void refusesASecondSandboxInTheSameRunDirectory() throws Exception {
        RunnableJar.Started second = running.run("sandbox", "--ports", "auto");

        assertThat(second.exitCode()).isEqualTo(4);
        assertThat(second.err())
                .contains("process " + running.sandbox().process().pid())
                .contains("--run-dir");
        assertThat(running.run("env").exitCode()).isZero();
    }

    @Test
    void namesSurfacePortAndWayOutWhenAPortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            RunnableJar.Started refused = new RunnableJar(temporary)
                    .run(
                            "sandbox",
                            "--run-dir",
                            temporary.resolve("run").toString(),
                            "--ports",
                            "auto",
                            "--set",
                            "ports.issuer=" + taken.getLocalPort());

            assertThat(refused.exitCode()).isEqualTo(4);
            assertThat(refused.out()).isEmpty();
            assertThat(refused.err().lines())
                    .singleElement()
                    .asString()
                    .contains("issuer", Integer.toString(taken.getLocalPort()), "auto");
        }
    }

    private static Path environmentFile() {
        return directory.resolve("wisim.env");
    }
}
