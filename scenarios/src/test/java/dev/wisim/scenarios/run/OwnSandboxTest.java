package dev.wisim.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code wisim run} where no sandbox is running: it starts one of its own and takes it away again. */
class OwnSandboxTest {

    private static final String TRADE = """
            curl -sS "${AZURE_AUTHORITY_HOST}${AZURE_TENANT_ID}/oauth2/v2.0/token" \
              -d grant_type=client_credentials -d "client_id=$AZURE_CLIENT_ID" \
              -d client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer \
              --data-urlencode "client_assertion@$AZURE_FEDERATED_TOKEN_FILE" \
              --data-urlencode scope=https://management.azure.com/.default
            """;

    @TempDir
    Path directory;

    @Test
    void givesATokenAndLeavesNothingBehind() throws Exception {
        WisimProcess ran = run("--", "sh", "-c", TRADE);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("\"token_type\":\"Bearer\"").doesNotContain("ready");
        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void isConfiguredByOptions() throws Exception {
        WisimProcess refused = run("--set", "tokenFile.audience=api://elsewhere", "--", "sh", "-c", TRADE);

        assertThat(refused.out()).contains("AADSTS700212");
        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void tellsEveryProblemOfAConfigurationAndRunsNothing() throws Exception {
        WisimProcess refused = run("--set", "replicas=0", "--set", "nonsense=1", "--", "echo", "ran");

        assertThat(refused.exitCode()).isEqualTo(4);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("nonsense");
        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void keepsASignalThatComesTooEarlyForTheCommand() throws Exception {
        // However early it comes: before the handler is there the Java machine ends by itself, with the same code.
        WisimProcess running = start("--", "sh", "-c", "exec sleep 100");
        running.signal("TERM");

        assertThat(running.ended().exitCode()).isEqualTo(128 + 15);
        assertThat(leftBehind()).isEmpty();
    }

    private WisimProcess run(String... arguments) throws IOException {
        return start(arguments).ended();
    }

    private WisimProcess start(String... arguments) throws IOException {
        String[] all = new String[arguments.length + 1];
        all[0] = "run";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        List<String> command = WisimProcess.command(all);
        command.add(1, "-Djava.io.tmpdir=" + Files.createDirectories(directory.resolve("tmp")));
        return WisimProcess.start(directory, "", Map.of(), command);
    }

    private List<Path> leftBehind() throws IOException {
        try (var files = Files.list(directory.resolve("tmp"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("wisim-"))
                    .toList();
        }
    }
}
