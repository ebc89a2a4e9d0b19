package dev.wisim.issuer.state.database;

import dev.wisim.issuer.state.KeyNumber;
import dev.wisim.issuer.state.ObjectPath;
import dev.wisim.issuer.state.SettingName;
import dev.wisim.issuer.state.Stored;
import dev.wisim.issuer.state.StoredId;
import dev.wisim.issuer.state.StoredKey;
import dev.wisim.issuer.state.StoredObject;
import dev.wisim.issuer.state.StoredSetting;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One stored thing: its id as JSON, and what the id does not say as JSON. */
final class StoredDocument {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private StoredDocument() {}

    /** The id on one line; the same text for the same id. */
    static String id(StoredId id) {
        ArrayNode array = MAPPER.createArrayNode();
        StoredIdDocument.write(id, array);
        return array.toString();
    }

    static String content(Stored stored) {
        ObjectNode content = MAPPER.createObjectNode();
        if (stored instanceof StoredKey key) {
            StoredKeyDocument.write(key, content);
        } else if (stored instanceof StoredObject object) {
            StoredObjectDocument.write(object, content);
        } else if (stored instanceof StoredSetting setting) {
            content.put("value", setting.value());
        }
        return content.toString();
    }

    /**
     * What {@link #id} and {@link #content} wrote.
     *
     * @throws RuntimeException when it is something else
     */
    static Stored read(String id, String content) {
        StoredId name = StoredIdDocument.read(MAPPER.readTree(id));
        var value = MAPPER.readTree(content);
        if (name instanceof KeyNumber key) {
            return StoredKeyDocument.read(key, value);
        }
        if (name instanceof ObjectPath object) {
            return StoredObjectDocument.read(object, value);
        }
        return new StoredSetting((SettingName) name, value.required("value").stringValue());
    }
}
