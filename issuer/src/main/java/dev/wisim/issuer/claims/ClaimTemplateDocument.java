package dev.wisim.issuer.claims;

import dev.wisim.kernel.config.DurationText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A template in YAML: one of ours by name, or a user's file. */
record ClaimTemplateDocument(
        Optional<Map<String, Object>> header,
        Optional<Object> audience,
        Optional<String> lifetime,
        Optional<String> backdated,
        Optional<Map<String, String>> variables,
        Optional<Map<String, Object>> claims) {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The templates that come with this program. */
    static final Set<String> OURS = Set.of("github-actions", "gitlab", "terraform-cloud");

    static ClaimTemplate ours(String name) {
        try (InputStream resource = ClaimTemplateDocument.class.getResourceAsStream(name + ".yaml")) {
            if (resource == null) {
                throw new IllegalArgumentException("there is no template '" + name + "'");
            }
            return parse(resource.readAllBytes(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ClaimTemplate read(Path file) {
        try {
            return parse(Files.readAllBytes(file), file.toString());
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read template " + file + ": " + e.getMessage(), e);
        }
    }

    static ClaimTemplate parse(byte[] yaml, String source) {
        try {
            return MAPPER.readValue(yaml, ClaimTemplateDocument.class).template();
        } catch (JacksonException e) {
            throw new IllegalArgumentException("template " + source + ": " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("template " + source + ": " + e.getMessage(), e);
        }
    }

    private ClaimTemplate template() {
        return new ClaimTemplate(
                header.orElseGet(() -> Map.of("typ", "JWT")),
                audience.orElse("api://AzureADTokenExchange"),
                DurationText.parse(lifetime.orElse("5m")),
                DurationText.parse(backdated.orElse("0s")),
                variables.orElseGet(Map::of),
                claims.orElseGet(Map::of));
    }
}
