package dev.wisim.issuer.wire;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A body in YAML, which the API server turns into JSON before anything else. */
public final class YamlDocument {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonMapper JSON = new JsonMapper();

    private YamlDocument() {}

    /**
     * The same document in JSON; an empty one is null.
     *
     * @throws GoSyntaxError when it is not YAML; the text is ours, not that of the server's library
     */
    public static byte[] toJson(byte[] yaml) throws GoSyntaxError {
        try {
            JsonNode tree = YAML.readTree(new String(yaml, StandardCharsets.UTF_8));
            return JSON.writeValueAsBytes(tree.isMissingNode() ? null : tree);
        } catch (JacksonException e) {
            throw new GoSyntaxError("yaml: " + e.getOriginalMessage());
        }
    }
}
