package dev.wisim.issuer.wire;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** Bodies in YAML: the API server turns what it reads into JSON before anything else, and writes JSON with sorted members. */
public final class YamlDocument {

    private static final YAMLMapper READER = new YAMLMapper();
    private static final JsonMapper JSON = new JsonMapper();
    private static final YAMLMapper WRITER = YAMLMapper.builder(YAMLFactory.builder()
                    .stringQuotingChecker(new TimesToo())
                    .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                    .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                    .build())
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private YamlDocument() {}

    /**
     * The same document in JSON; an empty one is null.
     *
     * @throws GoSyntaxError when it is not YAML; the text is ours, not that of the server's library
     */
    public static byte[] toJson(byte[] yaml) throws GoSyntaxError {
        try {
            JsonNode tree = READER.readTree(new String(yaml, StandardCharsets.UTF_8));
            return JSON.writeValueAsBytes(tree.isMissingNode() ? null : tree);
        } catch (JacksonException e) {
            throw new GoSyntaxError("yaml: " + e.getOriginalMessage());
        }
    }

    /** {@code document}, which is the same as JSON, with the members of every object sorted. */
    static String of(Object document) {
        return WRITER.writeValueAsString(JSON.readValue(GoJsonDocument.compact(document), Object.class));
    }

    /** A time without quotes would be read as one, and no longer as text. */
    private static final class TimesToo extends StringQuotingChecker.Default {

        private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");

        @Override
        public boolean needToQuoteValue(String value) {
            return super.needToQuoteValue(value) || TIME.matcher(value).matches();
        }
    }
}
