package dev.wisim.scenarios.config;

import dev.wisim.kernel.config.PublishedSchema;
import dev.wisim.kernel.config.PublishedSettings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PublishedConfigurationTest {

    private static final Path DOCS = Path.of("../docs");

    @Test
    void publishesTheSchemaOfTheConfiguration() throws Exception {
        PublishedSchema.assertUpToDate(SandboxConfig.class, DOCS.resolve("wisim.schema.json"));
    }

    @Test
    void listsEverySettingInTheDocumentation() throws Exception {
        PublishedSettings.assertUpToDate(SandboxConfig.class, DOCS.resolve("CONFIGURATION.md"));
    }
}
