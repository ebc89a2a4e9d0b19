package dev.wisim.kernel.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A schema that lies in a file for editors to read, and so must be what the code says. */
public final class PublishedSchema {

    private PublishedSchema() {}

    /**
     * Fails unless {@code file} holds the schema of {@code root}. With {@code -Dwisim.update-golden=true} writes it there
     * instead. The caller's module needs {@code jsonschema-generator} in test scope.
     */
    public static void assertUpToDate(Class<? extends Record> root, Path file) throws IOException {
        String generated = ConfigSchema.of(root);
        if (Boolean.getBoolean("wisim.update-golden")) {
            Files.writeString(file, generated);
        }
        assertThat(file)
                .as("%s, which -Dwisim.update-golden=true rewrites", file)
                .content()
                .isEqualTo(generated);
    }
}
