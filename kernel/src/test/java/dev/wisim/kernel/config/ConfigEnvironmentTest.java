package dev.wisim.kernel.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigEnvironmentTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"WISIM_CONFIG_PERROW", "WISIM_CONFIG_PER_ROW", "WISIM_CONFIG_perRow"})
    void findsAComponentWhateverItsCaseAndWordBreaks(String variable) throws Exception {
        Orchard orchard = new Reading(directory)
                .environment(Map.of("WISIM_CONFIG_NAME", "x", variable, "5"))
                .value();

        assertThat(orchard.perRow()).isEqualTo(5);
    }

    @Test
    void reachesIntoListsMapsAndOptionals() throws Exception {
        Orchard orchard = new Reading(directory)
                .yaml("name: x", "trees: [{variety: a}, {variety: b}]")
                .environment(Map.of(
                        "WISIM_CONFIG_TREES_1_AGE", "9",
                        "WISIM_CONFIG_TREES_1_GRAFT_VARIETY", "g",
                        "WISIM_CONFIG_TREES_2_VARIETY", "c",
                        "WISIM_CONFIG_NAMED_OLD_VARIETY", "d"))
                .value();

        assertThat(orchard.trees()).extracting(Orchard.Tree::variety).containsExactly("a", "b", "c");
        assertThat(orchard.trees().get(1).age()).isEqualTo(9);
        assertThat(orchard.trees().get(1).graft()).map(Orchard.Tree::variety).contains("g");
        assertThat(orchard.named()).containsOnlyKeys("old");
    }

    @Test
    void takesYamlForListsAndRecords() throws Exception {
        Orchard orchard = new Reading(directory)
                .environment(Map.of(
                        "WISIM_CONFIG_NAME", "12",
                        "WISIM_CONFIG_TREES", "[{variety: a, age: 3}]",
                        "WISIM_CONFIG_SOILS", "https://a, b",
                        "WISIM_CONFIG_WATERING", "{most: 7}"))
                .value();

        assertThat(orchard.name()).isEqualTo("12");
        assertThat(orchard.trees()).extracting(Orchard.Tree::age).containsExactly(3);
        assertThat(orchard.soils()).containsExactly("https://a", "b");
        assertThat(orchard.watering().most()).isEqualTo(7);
    }

    @Test
    void tellsTheVariableThatIsWrong() {
        List<String> problems = new Reading(directory)
                .yaml("name: x")
                .environment(Map.of(
                        "WISIM_CONFIG_", "1",
                        "WISIM_CONFIG_NAME_FIRST", "x",
                        "WISIM_CONFIG_PERROW", "",
                        "WISIM_CONFIG_PER_ROW", "6",
                        "WISIM_CONFIG_TREES", "[{age: 3",
                        "WISIM_CONFIG_TREES_4_AGE", "1",
                        "WISIM_CONFIG_WATERING", "much"))
                .problems();

        assertThat(problems)
                .containsExactly(
                        "WISIM_CONFIG_: names no setting",
                        "WISIM_CONFIG_NAME_FIRST: names no setting",
                        "WISIM_CONFIG_PERROW: perRow: must be a whole number, but is the text \"\"",
                        "WISIM_CONFIG_PER_ROW: perRow: duplicate key; WISIM_CONFIG_PERROW gives it too",
                        "WISIM_CONFIG_TREES: cannot be read at column 9: expected ',' or '}', but got <stream end>",
                        "WISIM_CONFIG_WATERING: watering: must be a mapping, but is the text \"much\"");
    }

    @Test
    void leavesNoGapInAList() {
        List<String> problems = new Reading(directory)
                .yaml("name: x")
                .environment(Map.of("WISIM_CONFIG_TREES_1_VARIETY", "a"))
                .flag("--soil", "soils[3]", "sand")
                .problems();

        assertThat(problems)
                .containsExactly(
                        "WISIM_CONFIG_TREES_1_VARIETY: trees[1].variety: would leave a gap: the list has 0 elements so far",
                        "--soil: soils[3]: would leave a gap: the list has 0 elements so far");
    }

    @Test
    void takesFlagsByPath() throws Exception {
        Orchard orchard = new Reading(directory)
                .yaml("name: x", "trees: [{variety: a}]")
                .flag("--set", "trees[0].age", "4")
                .flag("--set", "named[\"the old one\"].variety", "b")
                .flag("--set", "trees[0].age", "5")
                .value();

        assertThat(orchard.trees().get(0).age()).isEqualTo(5);
        assertThat(orchard.named()).containsOnlyKeys("the old one");
    }

    @Test
    void tellsTheFlagThatIsWrong() {
        List<String> problems = new Reading(directory)
                .yaml("name: x")
                .flag("--set", "trees..age", "4")
                .flag("--set", "watering.pasue", "4h")
                .flag("--set", "soils.first", "b")
                .flag("--rest", "rest", "10")
                .problems();

        assertThat(problems)
                .containsExactly(
                        "--set: trees..age: is not the path of a setting",
                        "--set: watering.pasue: unknown key; did you mean pause?",
                        "--set: soils.first: unknown key",
                        "--rest: rest: must be a duration such as 10s, 1h30m or PT10S, but is the text \"10\"");
    }
}
