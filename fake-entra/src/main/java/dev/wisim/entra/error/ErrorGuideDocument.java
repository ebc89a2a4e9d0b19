package dev.wisim.entra.error;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The error guide as it is written down: {@code guide.yaml} beside the catalogue. */
final class ErrorGuideDocument {

    private ErrorGuideDocument() {}

    static Map<String, ErrorGuide> read() {
        YAMLMapper mapper = YAMLMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (InputStream file = ErrorGuideDocument.class.getResourceAsStream("guide.yaml")) {
            return Collections.unmodifiableMap(
                    mapper.readValue(file, new TypeReference<LinkedHashMap<String, ErrorGuide>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
