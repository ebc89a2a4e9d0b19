package dev.wisim.kernel.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ConfigSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ConfigSchema.of(Orchard.class));

    @TempDir
    Path directory;

    @Test
    void saysWhatTheRecordsSay() throws Exception {
        PublishedSchema.assertUpToDate(
                Orchard.class, Path.of("src/test/resources/dev/wisim/kernel/config/orchard.schema.json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "perRow: 3",
                "$schema: wisim.schema.json",
                "fruit: pear",
                "fruit: PEAR",
                "rest: 0",
                "rest: 0s",
                "rest: 1h30m",
                "rest: 5ms",
                "rest: PT1.5S",
                "skew: -5m",
                "skew: 5m",
                "skew: -PT5S",
                "gate: auto",
                "gate: 8443",
                "gate: '8443'",
                "planted: 2026-11-22T10:00:00Z",
                "watering: {most: 7}",
                "watering: {}",
                "trees: [{variety: a, graft: {variety: b}}]",
                "soils: []",
                "named: {the old one: {variety: a}}"
            })
    void acceptsWhatTheReaderReads(String line) {
        assertThat(new Reading(directory).yaml("name: x", line).problems()).isEmpty();
        assertThat(SCHEMA.validate(tree("name: x\n" + line))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "perrow: 3",
                "perRow: '3'",
                "perRow: 3.5",
                "fenced: 'true'",
                "fruit: Pear",
                "rest: 10",
                "rest: 1m1h",
                "rest: -5m",
                "rest: ''",
                "skew: '-'",
                "gate: any",
                "gate: true",
                "home: 5",
                "planted:",
                "watering: {moist: 7}",
                "trees: {}",
                "trees: [{age: 3}]",
                "soils: [1]",
                "named: {old: {}}"
            })
    void refusesWhatTheReaderRefuses(String line) {
        assertThat(new Reading(directory).yaml("name: x", line).problems()).hasSize(1);
        assertThat(SCHEMA.validate(tree("name: x\n" + line))).isNotEmpty();
    }

    @Test
    void asksForWhatIsRequired() {
        assertThat(SCHEMA.validate(tree("perRow: 3")))
                .extracting(error -> error.getMessage())
                .isEqualTo(List.of("required property 'name' not found"));
    }

    private static JsonNode tree(String yaml) {
        return new YAMLMapper().readTree(yaml);
    }
}
