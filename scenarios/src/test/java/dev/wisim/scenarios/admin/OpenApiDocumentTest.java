package dev.wisim.scenarios.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds docs/openapi.json to the routes; -Dwisim.update-golden=true writes it. */
class OpenApiDocumentTest {

    private static final Path COMMITTED = Path.of("..", "docs", "openapi.json");

    @Test
    void committedDocumentIsMadeFromTheRoutes() throws IOException {
        String generated;
        try (RunningAdmin admin = new RunningAdmin()) {
            generated = OpenApiGenerator.generate(admin.routes());
        }

        if (Boolean.getBoolean("wisim.update-golden")) {
            Files.writeString(COMMITTED, generated);
        }

        assertThat(COMMITTED)
                .as("write it anew with -Dwisim.update-golden=true")
                .hasContent(generated);
    }

    @Test
    void documentHasEveryRouteAndNoOther() throws IOException {
        JsonNode document = JsonMapper.builder().build().readTree(Files.readString(COMMITTED));
        List<String> described = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        try (RunningAdmin admin = new RunningAdmin()) {
            assertThat(described)
                    .containsExactlyInAnyOrderElementsOf(admin.routes().stream()
                            .map(route -> route.method().name() + " " + route.path())
                            .toList());
        }
    }

    @Test
    void everyOperationDescribesItsFailures() throws IOException {
        JsonNode document = JsonMapper.builder().build().readTree(Files.readString(COMMITTED));

        assertThat(document.get("paths").valueStream().flatMap(JsonNode::valueStream))
                .allSatisfy(operation -> assertThat(operation
                                .at("/responses/default/content/application~1json/schema/$ref")
                                .asString())
                        .isEqualTo("#/components/schemas/ErrorDocument"));
    }
}
