package dev.wisim.scenarios.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoIT {

    @TempDir
    Path directory;

    @Test
    void getsATokenWithTheRealSdk() throws Exception {
        RunnableJar.Started demo = new RunnableJar(directory).run("demo", "--json");

        assertThat(demo.exitCode()).as(demo.err()).isZero();
        JsonNode story = JsonMapper.shared().readTree(demo.out());
        assertThat(story.get("ok").asBoolean()).isTrue();
        JsonNode token = story.get("steps").get(6);
        assertThat(token.get("name").asString()).isEqualTo("token");
        assertThat(token.get("facts").get("client").asString()).startsWith("azure-identity-");
    }

    @Test
    void isPlainTextWithoutColourWhenNobodyLooks() throws Exception {
        RunnableJar.Started demo = new RunnableJar(directory).run("demo");

        assertThat(demo.exitCode()).as(demo.err()).isZero();
        assertThat(demo.out()).contains("AADSTS70025", "AADSTS700213").doesNotContain("\u001b");
        assertThat(demo.err()).isEmpty();
    }
}
