package dev.wisim.scenarios.matrix;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * {@code conformance/clients/expectations.yaml}.
 *
 * @param libraries by {@code language/library}
 */
record ExpectationsDocument(Map<String, LibraryPart> libraries) {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * What one library does.
     *
     * @param source where that was read
     * @param refusals what it does with a refusal that is no situation of its own
     * @param situations by the situation's label
     */
    record LibraryPart(String source, Entry refusals, Map<String, Entry> situations) {}

    /**
     * One expectation.
     *
     * @param tokens without it all that are asked for, or none when there is a type
     * @param distinct without it as many as tokens
     * @param codes without it the situation's own
     * @param routes what differs on a route; the member is called {@code on}
     */
    record Entry(
            Optional<Integer> tokens,
            Optional<Integer> distinct,
            Optional<Integer> attempts,
            Optional<Boolean> waits,
            Optional<String> type,
            Optional<List<Integer>> codes,
            Optional<String> why,
            @JsonProperty("on") Map<String, Entry> routes) {

        Entry {
            routes = routes == null ? Map.of() : Map.copyOf(routes);
        }

        Expectation of(Situation situation) {
            int all = type.isPresent() ? 0 : situation.asking().times();
            List<Integer> own =
                    type.isPresent() ? situation.code().map(List::of).orElse(List.of()) : List.of();
            return new Expectation(
                    tokens.orElse(all),
                    distinct.orElse(tokens.orElse(all)),
                    attempts.orElseThrow(() -> new IllegalArgumentException(situation.label() + ": no attempts")),
                    waits,
                    type,
                    codes.orElse(own),
                    why.orElseThrow(() -> new IllegalArgumentException(situation.label() + ": no why")));
        }
    }

    static ExpectationsDocument read(Path file) throws IOException {
        return MAPPER.readValue(Files.readString(file), ExpectationsDocument.class);
    }
}
