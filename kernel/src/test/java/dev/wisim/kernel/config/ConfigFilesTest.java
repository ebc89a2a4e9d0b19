package dev.wisim.kernel.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigFilesTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n"})
    void takesAnEmptyFileAsAllDefaults(String text) {
        assertThat(new Reading(directory).file("orchard.yaml", text).problems())
                .containsExactly("orchard.yaml:1: name: is required");
    }

    @Test
    void tellsAFileThatIsAList() {
        assertThat(new Reading(directory).yaml("- name: x").problems())
                .containsExactly("orchard.yaml:1: must be a mapping, but is a list");
    }

    @Test
    void tellsAFileThatIsOneWord() {
        assertThat(new Reading(directory).yaml("name").problems())
                .containsExactly("orchard.yaml:1: must be a mapping, but is the text \"name\"");
    }

    @Test
    void followsAliasesToTheirAnchors() throws Exception {
        Orchard orchard = new Reading(directory)
                .yaml("name: &n x", "trees:", "- &t {variety: *n}", "- *t")
                .value();

        assertThat(orchard.trees()).extracting(Orchard.Tree::variety).containsExactly("x", "x");
    }

    @Test
    void tellsAProblemBehindAnAliasAtThePathThatUsesIt() {
        List<String> problems = new Reading(directory)
                .yaml("name: x", "trees:", "- &t", "  variety: y", "  age: old", "named:", "  a: *t")
                .problems();

        assertThat(problems)
                .containsExactly(
                        "orchard.yaml:5: trees[0].age: must be a whole number, but is the text \"old\"",
                        "orchard.yaml:5: named.a.age: must be a whole number, but is the text \"old\"");
    }

    @Test
    void tellsAnAliasWithoutItsAnchorAndOneInsideIt() {
        List<String> problems =
                new Reading(directory).yaml("name: *nope", "trees: &t", "- *t").problems();

        assertThat(problems)
                .containsExactly(
                        "orchard.yaml:1: name: no anchor &nope is complete above this alias",
                        "orchard.yaml:3: trees[0]: no anchor &t is complete above this alias");
    }

    @Test
    void stopsWhereAliasesMultiplyBeyondMeasure() {
        StringBuilder bomb = new StringBuilder("name: x\nnamed: {}\na0: &a0 {variety: v}\n");
        bomb.append("trees:\n- &g0 {variety: v, graft: {variety: v}}\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("- &g")
                    .append(i)
                    .append(" {variety: v, graft: *g")
                    .append(i - 1)
                    .append("}\n");
        }
        String many = "- *g59\n".repeat(2_000);

        List<String> problems =
                new Reading(directory).file("orchard.yaml", bomb + many).problems();

        assertThat(problems)
                .hasSize(2)
                .contains("orchard.yaml:3: a0: unknown key")
                .anySatisfy(problem -> assertThat(problem).endsWith("the configuration has more than 100000 values"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a:\\n\\tb: 1            | 2 | cannot be read at column 1: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)
            name: x\\nb: c: d      | 2 | cannot be read at column 5: mapping values are not allowed here
            name: x\\nb: [1\\n      | 3 | cannot be read at column 1: expected ',' or ']', but got <stream end>
            name: "x\\n            | 2 | cannot be read at column 1: found unexpected end of stream
            name: x\\nb: 'a\\u0001' | 2 | cannot be read at column 6: the character U+0001 is not allowed
            ? [a]\\n: b            | 1 | cannot be read at column 4: Expected a property name (Scalar value in YAML), got this instead: +SEQ []
            """)
    void tellsLineAndColumnOfBrokenYaml(String text, int line, String message) {
        String yaml = text.strip().replace("\\n", "\n").replace("\\t", "\t").replace("\\u0001", "\u0001");

        List<String> problems =
                new Reading(directory).file("orchard.yaml", yaml).problems();

        assertThat(problems).containsExactly("orchard.yaml:" + line + ": " + message.replace("\\\\", "\\"));
    }

    @Test
    void tellsLineAndColumnOfBrokenJson() {
        List<String> problems = new Reading(directory)
                .file("orchard.json", "{\n \"name\": 'x'}")
                .problems();

        assertThat(problems)
                .singleElement()
                .asString()
                .startsWith("orchard.json:2: cannot be read at column 10: Unexpected character (''' (code 39))");
    }

    @Test
    void tellsLinesOfJsonToo() {
        List<String> problems = new Reading(directory)
                .file("orchard.json", "{\n \"name\": \"x\",\n \"trees\": [\n  {\"variety\": 1,\n   \"age\": null}]}")
                .problems();

        assertThat(problems)
                .containsExactly(
                        "orchard.json:4: trees[0].variety: must be text, so put it in quotes, but is the number 1",
                        "orchard.json:5: trees[0].age: has no value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name: x\n---\nname: y\n", "{name: x}\n---\n- 1\n"})
    void tellsASecondDocument(String text) {
        assertThat(new Reading(directory).file("orchard.yaml", text).problems())
                .singleElement()
                .asString()
                .endsWith("a second document starts here, but a configuration is one");
    }

    @Test
    void refusesNestingThatNobodyMeans() {
        String yaml = "name: x\nsoils: " + "[".repeat(5_000);
        String json = "{\"name\": " + "[".repeat(5_000);

        assertThat(new Reading(directory).file("orchard.yaml", yaml).problems())
                .containsExactly("orchard.yaml:2: cannot be read at column 108: Document nesting depth (101)"
                        + " exceeds the maximum allowed (100)");
        assertThat(new Reading(directory).file("orchard.json", json).problems())
                .containsExactly("orchard.json:1: cannot be read at column 110: Document nesting depth (101)"
                        + " exceeds the maximum allowed (100)");
    }

    @Test
    void takesAByteOrderMark() throws Exception {
        assertThat(new Reading(directory)
                        .file("orchard.yaml", "\uFEFFname: x")
                        .value()
                        .name())
                .isEqualTo("x");
        assertThat(new Reading(directory)
                        .file("orchard.json", "\uFEFF{\"name\": \"y\"}")
                        .value()
                        .name())
                .isEqualTo("y");
    }

    @Test
    void tellsAFileThatCannotBeHadWithoutInventingMore() throws Exception {
        Path latin = Files.write(directory.resolve("latin.yaml"), "name: \u00fc".getBytes(StandardCharsets.ISO_8859_1));
        Path large = Files.writeString(directory.resolve("large.yaml"), "#".repeat((1 << 20) + 1));
        List<ConfigSource> sources = List.of(
                ConfigSource.file(directory.resolve("absent.yaml")),
                ConfigSource.file(directory),
                ConfigSource.file(latin),
                ConfigSource.file(large),
                ConfigSource.flag("--gate", "gates", "1"));

        List<ConfigProblem> problems = ConfigReader.read(Orchard.class, sources).problems();

        assertThat(problems)
                .extracting(ConfigProblem::message)
                .containsExactly(
                        "there is no such file",
                        "cannot be read: it is a directory",
                        "is not UTF-8 text",
                        "cannot be read: it is larger than 1 MiB",
                        "unknown key; did you mean gate?");
    }
}
