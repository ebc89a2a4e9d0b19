package dev.wisim.kernel.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigReaderTest {

    @TempDir
    Path directory;

    @Test
    void takesDefaultsForWhateverNoSourceGives() throws Exception {
        Orchard orchard = new Reading(directory).yaml("name: home").value();

        assertThat(orchard)
                .isEqualTo(new Orchard(
                        "home",
                        12,
                        9_000_000_000L,
                        false,
                        Orchard.Fruit.RED_APPLE,
                        Duration.ofSeconds(10),
                        Duration.ofMinutes(-5),
                        Optional.empty(),
                        Optional.empty(),
                        URI.create("https://orchard.example/"),
                        new Port.Automatic(),
                        Optional.empty(),
                        new Orchard.Watering(1, 4, Duration.ofHours(2)),
                        List.of(),
                        List.of("clay", "loam"),
                        Map.of()));
    }

    @Test
    void readsEveryKindOfValueFromYaml() throws Exception {
        Orchard orchard = new Reading(directory)
                .yaml(
                        "name: \"12\"",
                        "perRow: 7",
                        "leaves: -1",
                        "fenced: true",
                        "fruit: PEAR",
                        "rest: 1h30m",
                        "skew: PT-1S",
                        "planted: 2026-11-22T10:00:00.123Z",
                        "map: maps/old.png",
                        "home: http://localhost:1/x",
                        "gate: 8443",
                        "oldest: 6F9619FF-8B86-D011-B42D-00C04FC964FF",
                        "watering: {fewest: 2, pause: 0}",
                        "trees:",
                        "- variety: Boskop",
                        "  graft: {variety: Alkmene, age: 3}",
                        "soils: [sand]",
                        "named:",
                        "  the old one: {variety: Berlepsch}")
                .value();

        assertThat(orchard)
                .isEqualTo(new Orchard(
                        "12",
                        7,
                        -1,
                        true,
                        Orchard.Fruit.PEAR,
                        Duration.ofMinutes(90),
                        Duration.ofSeconds(-1),
                        Optional.of(Instant.parse("2026-11-22T10:00:00.123Z")),
                        Optional.of(directory.resolve("maps/old.png")),
                        URI.create("http://localhost:1/x"),
                        new Port.Fixed(8443),
                        Optional.of(new Orchard.TreeId(UUID.fromString("6f9619ff-8b86-d011-b42d-00c04fc964ff"))),
                        new Orchard.Watering(2, 4, Duration.ZERO),
                        List.of(new Orchard.Tree(
                                "Boskop", 0, Optional.of(new Orchard.Tree("Alkmene", 3, Optional.empty())))),
                        List.of("sand"),
                        Map.of("the old one", new Orchard.Tree("Berlepsch", 0, Optional.empty()))));
    }

    @Test
    void readsJsonAndLetsItNameItsSchema() throws Exception {
        Orchard orchard = new Reading(directory)
                .file("orchard.json", "{\"$schema\": \"wisim.schema.json\",\n\t\"name\": \"home\", \"gate\": \"off\"}")
                .value();

        assertThat(orchard.name()).isEqualTo("home");
        assertThat(orchard.gate()).isEqualTo(new Port.Off());
    }

    @Test
    void letsLaterSourcesWinSettingBySetting() throws Exception {
        Orchard orchard = new Reading(directory)
                .yaml("name: file", "perRow: 1", "rest: 1s", "watering: {fewest: 2, most: 9}", "soils: [a, b, c]")
                .environment(Map.of(
                        "WISIM_CONFIG_NAME", "environment",
                        "WISIM_CONFIG_PERROW", "2",
                        "WISIM_CONFIG_WATERING_MOST", "3",
                        "WISIM_CONFIG_SOILS", "x",
                        "HOME", "elsewhere"))
                .flag("--name", "name", "flag")
                .value();

        assertThat(orchard.name()).isEqualTo("flag");
        assertThat(orchard.perRow()).isEqualTo(2);
        assertThat(orchard.rest()).isEqualTo(Duration.ofSeconds(1));
        assertThat(orchard.watering()).isEqualTo(new Orchard.Watering(2, 3, Duration.ofHours(2)));
        assertThat(orchard.soils()).containsExactly("x");
    }

    @Test
    void readsWithoutAnyFile() throws Exception {
        Orchard orchard =
                new Reading(directory).flag("--name", "name", "bare ground").value();

        assertThat(orchard.name()).isEqualTo("bare ground");
    }

    @Test
    void throwsTheProblemsToWhoeverWantsTheValue() {
        Reading nothing = new Reading(directory);

        assertThatThrownBy(nothing::value)
                .isInstanceOf(ConfigProblems.class)
                .hasMessage("configuration: name: is required")
                .extracting(e -> ((ConfigProblems) e).problems())
                .isEqualTo(List.of(new ConfigProblem("configuration", 0, "name", "is required")));
    }

    @Test
    void refusesRecordsThatConfigurationCannotFill() {
        record Wrong(Set<String> names) {}

        assertThatThrownBy(() -> ConfigReader.read(Wrong.class, List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("configuration cannot fill a component of type java.util.Set<java.lang.String>");
    }
}
