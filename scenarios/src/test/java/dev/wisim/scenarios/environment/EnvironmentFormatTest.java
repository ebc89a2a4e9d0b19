package dev.wisim.scenarios.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EnvironmentFormatTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "https://localhost:8441/a/b/",
                "",
                "two words",
                "it's",
                "a \"quoted\" word",
                "$HOME `date` $(date) !x",
                "back\\slash \\n",
                "two\nlines",
                "ends in newline\n",
                "*?[a-z]~ #comment; & | <> {}",
                "=x",
                "-n",
                "Grüße, 世界"
            })
    void aShellReadsWhatWasMeant(String value) throws Exception {
        Map<String, String> variables = Map.of("WISIM_TEST", value);

        String output = shell("eval \"$1\"; printf '%s|' \"$WISIM_TEST\"", EnvironmentFormat.sh.print(variables));

        assertThat(output).isEqualTo(value + "|");
    }

    @Test
    void aShellExportsToItsChildren() throws Exception {
        String output = shell(
                "eval \"$1\"; sh -c 'printf %s \"$WISIM_TEST\"'",
                EnvironmentFormat.sh.print(Map.of("WISIM_TEST", "for the child")));

        assertThat(output).isEqualTo("for the child");
    }

    @Test
    void jsonIsOneObjectInTheGivenOrder() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("Z", "a \"b\"");
        variables.put("A", "two\nlines");

        String json = EnvironmentFormat.json.print(variables);

        JsonNode read = JsonMapper.shared().readTree(json);
        assertThat(read.get("Z").asString()).isEqualTo("a \"b\"");
        assertThat(read.get("A").asString()).isEqualTo("two\nlines");
        assertThat(json.indexOf("\"Z\"")).isLessThan(json.indexOf("\"A\""));
        assertThat(json).endsWith("}\n");
    }

    @Test
    void dotenvLeavesPlainValuesBareAndQuotesTheOthers() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("PLAIN", "/tmp/wisim-0/token");
        variables.put("SPACE", "/tmp/my dir/token");
        variables.put("DOLLAR", "$HOME #1");
        variables.put("APOSTROPHE", "it's $5");
        variables.put("LINES", "a\nb");

        assertThat(EnvironmentFormat.dotenv.print(variables)).isEqualTo("""
                        PLAIN=/tmp/wisim-0/token
                        SPACE='/tmp/my dir/token'
                        DOLLAR='$HOME #1'
                        APOSTROPHE="it's \\$5"
                        LINES="a\\nb"
                        """);
    }

    @Test
    void githubTakesALineAsItIsAndManyLinesBetweenDelimiters() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("PLAIN", "it's \"$HOME\"");
        variables.put("LINES", "a\nWISIM_END\nb");

        assertThat(EnvironmentFormat.github.print(variables)).isEqualTo("""
                        PLAIN=it's "$HOME"
                        LINES<<WISIM_END_
                        a
                        WISIM_END
                        b
                        WISIM_END_
                        """);
    }

    /** Runs {@code script} with one argument and returns what it printed. */
    private String shell(String script, String argument) throws IOException, InterruptedException {
        Path output = directory.resolve("output");
        Process process = new ProcessBuilder("sh", "-c", script, "sh", argument)
                .redirectOutput(output.toFile())
                .redirectErrorStream(true)
                .start();

        assertThat(process.waitFor()).isZero();
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
