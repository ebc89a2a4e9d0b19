package dev.wisim.issuer.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A kubeconfig as it is written, its named entries by name. What is not a text, a truth value or absent counts as present.
 *
 * @param currentContext empty when there is none
 * @param contexts each one's members
 * @param clusters each one's members
 * @param users each one's members
 */
record KubeconfigDocument(
        Optional<String> currentContext,
        Map<String, Map<String, String>> contexts,
        Map<String, Map<String, String>> clusters,
        Map<String, Map<String, String>> users) {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final int MOST_BYTES = 1 << 20;

    static KubeconfigDocument read(Path file) throws UnusableKubeconfig {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new UnusableKubeconfig(file + " is larger than 1 MiB, so it is no kubeconfig");
            }
            JsonNode tree = YAML.readTree(Files.readString(file));
            if (!tree.isObject()) {
                throw new UnusableKubeconfig(file + " is no kubeconfig: it is not a mapping");
            }
            return new KubeconfigDocument(
                    Optional.of(tree.path("current-context").asString("")).filter(name -> !name.isEmpty()),
                    entries(tree.path("contexts"), "context"),
                    entries(tree.path("clusters"), "cluster"),
                    entries(tree.path("users"), "user"));
        } catch (NoSuchFileException e) {
            throw new UnusableKubeconfig("there is no kubeconfig " + file);
        } catch (JacksonException e) {
            throw new UnusableKubeconfig(file + " is no kubeconfig: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UnusableKubeconfig(file + " cannot be read: " + e.getMessage());
        }
    }

    private static Map<String, Map<String, String>> entries(JsonNode list, String member) {
        Map<String, Map<String, String>> entries = new LinkedHashMap<>();
        for (JsonNode entry : list) {
            // Of two entries with one name the first counts.
            entries.putIfAbsent(entry.path("name").asString(""), fields(entry.path(member)));
        }
        return entries;
    }

    private static Map<String, String> fields(JsonNode entry) {
        Map<String, String> fields = new LinkedHashMap<>();
        entry.propertyStream().forEach(field -> {
            String text = field.getValue().isValueNode() ? field.getValue().asString("") : "present";
            if (!text.isEmpty() && !text.equals("false")) {
                fields.put(field.getKey(), text);
            }
        });
        return fields;
    }
}
