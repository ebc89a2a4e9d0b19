package dev.wisim.conformance.observe;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A kubeconfig as it stands in its file, YAML or JSON. */
final class KubeconfigDocument {

    private static final YAMLMapper MAPPER = YAMLMapper.builder().build();

    private KubeconfigDocument() {}

    /**
     * The members of {@code text}.
     *
     * @throws InputProblem when it is no object
     */
    @SuppressWarnings("unchecked") // objects that were read from YAML have texts as keys
    static Map<String, Object> read(String text, String origin) {
        try {
            if (MAPPER.readValue(text, Object.class) instanceof Map<?, ?> members) {
                return (Map<String, Object>) members;
            }
        } catch (JacksonException e) {
            throw new InputProblem("the kubeconfig " + origin + " is no YAML: " + e.getOriginalMessage(), e);
        }
        throw new InputProblem("the kubeconfig " + origin + " is no object");
    }
}
