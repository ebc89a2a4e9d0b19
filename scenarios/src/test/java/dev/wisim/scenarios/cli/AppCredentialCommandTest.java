package dev.wisim.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.cli.ExitCode;
import dev.wisim.scenarios.world.SampleCertificate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AppCredentialCommandTest {

    private final CommandLineFixture wisim = new CommandLineFixture();
    private final String app = json(wisim.out("app", "create", "--display-name", "orders", "--json"))
            .get("appId")
            .asString();

    @TempDir
    Path temporary;

    @AfterEach
    void stop() {
        wisim.close();
    }

    @Test
    void printsTheSecretOnceAndReplacesTheOthers() {
        JsonNode first = reset();
        JsonNode second = reset("--display-name", "second", "--end-date", "2031-01-01");

        assertThat(first.get("appId").asString()).isEqualTo(app);
        assertThat(first.get("password").asString()).hasSize(40);
        assertThat(first.get("tenant").asString()).isNotEmpty();
        JsonNode listed = json(wisim.out("app", "credential", "list", "--id", app, "--json"));
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).get("displayName").asString()).isEqualTo("second");
        assertThat(listed.get(0).get("endDateTime").asString()).isEqualTo("2031-01-01T00:00:00Z");
        assertThat(listed.get(0).get("hint").asString())
                .isEqualTo(second.get("password").asString().substring(0, 3));
        assertThat(listed.get(0).get("secretText").isNull()).isTrue();
    }

    @Test
    void keepsTheOthersWhenItAppends() {
        reset();
        reset("--append", "--years", "2");

        JsonNode listed = json(wisim.out("app", "credential", "list", "--id", app, "--json"));

        assertThat(listed).hasSize(2);
        assertThat(wisim.out(
                        "app",
                        "credential",
                        "delete",
                        "--id",
                        app,
                        "--key-id",
                        listed.get(0).get("keyId").asString()))
                .isEmpty();
        assertThat(json(wisim.out("app", "credential", "list", "--id", app, "--json")))
                .hasSize(1);
    }

    @Test
    void keepsCertificatesApartFromSecrets() throws Exception {
        Path file = temporary.resolve("client.pem");
        Files.writeString(file, SampleCertificate.PEM);
        reset();

        JsonNode answer = reset("--cert", "@" + file);

        assertThat(answer.get("password").isNull()).isTrue();
        JsonNode listed = json(wisim.out("app", "credential", "list", "--id", app, "--cert", "--json"));
        assertThat(listed.get(0).get("customKeyIdentifier").asString()).matches("[0-9A-F]{40}");
        assertThat(json(wisim.out("app", "credential", "list", "--id", app, "--json")))
                .hasSize(1);
        String key = listed.get(0).get("keyId").asString();
        assertThat(wisim.out("app", "credential", "delete", "--id", app, "--key-id", key, "--cert"))
                .isEmpty();
        assertThat(wisim.run("app", "credential", "delete", "--id", app, "--key-id", key, "--cert")
                        .exitCode())
                .isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void namesTheOptionThatCannotBeRead() {
        assertThat(wisim.run("app", "credential", "reset", "--id", app, "--end-date", "soon")
                        .err())
                .contains("--end-date");
        assertThat(wisim.run("app", "credential", "reset", "--id", app, "--cert", "@/nowhere.pem")
                        .err())
                .contains("--cert");
    }

    private JsonNode reset(String... options) {
        String[] command = {"app", "credential", "reset", "--id", app, "--json"};
        String[] all = Arrays.copyOf(command, command.length + options.length);
        System.arraycopy(options, 0, all, command.length, options.length);
        return json(wisim.out(all));
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }
}
