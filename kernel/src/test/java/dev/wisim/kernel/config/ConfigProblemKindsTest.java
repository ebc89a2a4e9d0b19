package dev.wisim.kernel.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigProblemKindsTest {

    @TempDir
    Path directory;

    @Test
    void tellsAnUnknownKeyAndWhatWasMeant() {
        List<String> problems = new Reading(directory)
                .yaml("name: x", "watering:", "  puase: 1h", "  zzz: 1", "per-row: 3")
                .problems();

        assertThat(problems)
                .containsExactly(
                        "orchard.yaml:3: watering.puase: unknown key; did you mean pause?",
                        "orchard.yaml:4: watering.zzz: unknown key",
                        "orchard.yaml:5: per-row: unknown key; did you mean perRow?");
    }

    @Test
    void tellsWrongTypes() {
        List<String> problems = new Reading(directory)
                .yaml(
                        "name: 12",
                        "perRow: many",
                        "leaves: 1.5",
                        "fenced: yes",
                        "fruit: pears",
                        "rest: soon",
                        "planted: today",
                        "home: a b",
                        "oldest: 7",
                        "watering: [1]",
                        "trees: {}",
                        "soils: sand",
                        "named: 1")
                .problems();

        assertThat(problems)
                .containsExactly(
                        "orchard.yaml:1: name: must be text, so put it in quotes, but is the number 12",
                        "orchard.yaml:2: perRow: must be a whole number, but is the text \"many\"",
                        "orchard.yaml:3: leaves: must be a whole number, but is the number 1.5",
                        "orchard.yaml:4: fenced: must be true or false, but is the text \"yes\"",
                        "orchard.yaml:5: fruit: must be one of red-apple, pear, but is the text \"pears\"; did you mean pear?",
                        "orchard.yaml:6: rest: must be a duration such as 10s, 1h30m or PT10S, but is the text \"soon\"",
                        "orchard.yaml:7: planted: must be an instant such as 2026-11-22T10:00:00Z, but is the text \"today\"",
                        "orchard.yaml:8: home: must be a URI, but is the text \"a b\"",
                        "orchard.yaml:9: oldest: must be a tree id, but is the text \"7\"",
                        "orchard.yaml:10: watering: must be a mapping, but is a list",
                        "orchard.yaml:11: trees: must be a list, but is a mapping",
                        "orchard.yaml:12: soils: must be a list, but is the text \"sand\"",
                        "orchard.yaml:13: named: must be a mapping, but is the number 1");
    }

    @Test
    void tellsValuesOutOfRange() {
        List<String> problems = new Reading(directory)
                .yaml(
                        "name: x",
                        "perRow: 2147483648",
                        "leaves: 9223372036854775808",
                        "rest: -1s",
                        "gate: 65536",
                        "watering:",
                        "  most: 5",
                        "  fewest: -1")
                .problems();

        assertThat(problems)
                .containsExactly(
                        "orchard.yaml:2: perRow: must be within -2147483648 to 2147483647, but is 2147483648",
                        "orchard.yaml:3: leaves: must be within -9223372036854775808 to 9223372036854775807,"
                                + " but is 9223372036854775808",
                        "orchard.yaml:4: rest: must not be negative, but is -1s",
                        "orchard.yaml:5: gate: is not a port: write auto, 0 for off, or 1 to 65535",
                        "orchard.yaml:8: watering.fewest: fewest must not be negative, but is -1");
    }

    @Test
    void tellsACheckAcrossComponentsAtTheirRecord() {
        List<String> problems = new Reading(directory)
                .yaml("name: x", "", "watering:", "  most: 0")
                .problems();

        assertThat(problems)
                .containsExactly("orchard.yaml:3: watering: a day has at least as many waterings at most as at fewest");
    }

    @Test
    void tellsADuplicateKeyWhereItComesAgain() {
        List<String> problems = new Reading(directory)
                .yaml("name: x", "watering:", "  most: 3", "  most: 4", "name: y")
                .problems();

        assertThat(problems)
                .containsExactly(
                        "orchard.yaml:4: watering.most: duplicate key; it is first given on line 3",
                        "orchard.yaml:5: name: duplicate key; it is first given on line 1");
    }

    @Test
    void tellsWhatIsMissingWhereItsParentStands() {
        List<String> problems = new Reading(directory)
                .yaml("trees:", "- variety: Boskop", "- age: 3", "named:", "  old: {}")
                .problems();

        assertThat(problems)
                .containsExactly(
                        "orchard.yaml:1: name: is required",
                        "orchard.yaml:3: trees[1].variety: is required",
                        "orchard.yaml:5: named.old.variety: is required");
    }

    @Test
    void tellsAKeyWithoutAValue() {
        List<String> problems = new Reading(directory)
                .yaml("name:", "watering: ", "trees: null", "planted:", "fenced: ~")
                .problems();

        assertThat(problems)
                .containsExactly(
                        "orchard.yaml:1: name: has no value",
                        "orchard.yaml:2: watering: has no value",
                        "orchard.yaml:3: trees: has no value",
                        "orchard.yaml:4: planted: has no value",
                        "orchard.yaml:5: fenced: must be true or false, but is the text \"~\"");
    }

    @Test
    void tellsProblemsOfAllSourcesAtOnceSourceBySourceAndLineByLine() {
        List<String> problems = new Reading(directory)
                .yaml("soils: 3", "trees:", "- {variety: x, agee: 1}", "- variety: [y]", "perRow: x")
                .environment(Map.of("WISIM_CONFIG_FENCED", "perhaps", "WISIM_CONFIG_FRIUT", "pear"))
                .flag("--gate", "gate", "70000")
                .problems();

        assertThat(problems)
                .containsExactly(
                        "orchard.yaml:1: name: is required",
                        "orchard.yaml:1: soils: must be a list, but is the number 3",
                        "orchard.yaml:3: trees[0].agee: unknown key; did you mean age?",
                        "orchard.yaml:4: trees[1].variety: must be one value, but is a list",
                        "orchard.yaml:5: perRow: must be a whole number, but is the text \"x\"",
                        "WISIM_CONFIG_FENCED: fenced: must be true or false, but is the text \"perhaps\"",
                        "WISIM_CONFIG_FRIUT: names no setting; did you mean WISIM_CONFIG_FRUIT?",
                        "--gate: gate: is not a port: write auto, 0 for off, or 1 to 65535");
    }
}
