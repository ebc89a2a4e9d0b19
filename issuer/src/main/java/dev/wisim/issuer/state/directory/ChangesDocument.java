package dev.wisim.issuer.state.directory;

import dev.wisim.issuer.state.KeyNumber;
import dev.wisim.issuer.state.ObjectPath;
import dev.wisim.issuer.state.SettingName;
import dev.wisim.issuer.state.StateChange;
import dev.wisim.issuer.state.Stored;
import dev.wisim.issuer.state.StoredId;
import dev.wisim.issuer.state.StoredKey;
import dev.wisim.issuer.state.StoredObject;
import dev.wisim.issuer.state.StoredSetting;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The changes of one write: an array of {@code {"id":[…],"put":{…}}} and {@code {"id":[…]}}, which removes. */
final class ChangesDocument {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ChangesDocument() {}

    /** On one line. */
    static String write(List<StateChange> changes) {
        ArrayNode array = MAPPER.createArrayNode();
        for (StateChange change : changes) {
            ObjectNode entry = array.addObject();
            if (change instanceof StateChange.Put put) {
                StoredIdDocument.write(put.stored().id(), entry.putArray("id"));
                content(put.stored(), entry.putObject("put"));
            } else if (change instanceof StateChange.Remove remove) {
                StoredIdDocument.write(remove.id(), entry.putArray("id"));
            }
        }
        return array.toString();
    }

    /**
     * What {@link #write} wrote.
     *
     * @throws RuntimeException when it is something else
     */
    static List<StateChange> read(String line) {
        List<StateChange> changes = new ArrayList<>();
        for (JsonNode entry : MAPPER.readTree(line)) {
            StoredId id = StoredIdDocument.read(entry.required("id"));
            changes.add(
                    entry.has("put")
                            ? new StateChange.Put(stored(id, entry.required("put")))
                            : new StateChange.Remove(id));
        }
        return changes;
    }

    private static void content(Stored stored, ObjectNode content) {
        if (stored instanceof StoredKey key) {
            StoredKeyDocument.write(key, content);
        } else if (stored instanceof StoredObject object) {
            StoredObjectDocument.write(object, content);
        } else if (stored instanceof StoredSetting setting) {
            content.put("value", setting.value());
        }
    }

    private static Stored stored(StoredId id, JsonNode content) {
        if (id instanceof KeyNumber key) {
            return StoredKeyDocument.read(key, content);
        }
        if (id instanceof ObjectPath object) {
            return StoredObjectDocument.read(object, content);
        }
        return new StoredSetting((SettingName) id, content.required("value").stringValue());
    }
}
