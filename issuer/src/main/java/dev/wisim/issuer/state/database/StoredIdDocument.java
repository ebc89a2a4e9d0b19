package dev.wisim.issuer.state.database;

import dev.wisim.issuer.state.KeyNumber;
import dev.wisim.issuer.state.ObjectPath;
import dev.wisim.issuer.state.SettingName;
import dev.wisim.issuer.state.StoredId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** An id: an array whose first element says of what. */
final class StoredIdDocument {

    private static final String KEY = "key";
    private static final String OBJECT = "object";
    private static final String SETTING = "setting";

    private StoredIdDocument() {}

    static void write(StoredId id, ArrayNode array) {
        if (id instanceof KeyNumber key) {
            array.add(KEY).add(key.issuer()).add(key.sequence());
        } else if (id instanceof ObjectPath object) {
            array.add(OBJECT)
                    .add(object.issuer())
                    .add(object.kind())
                    .add(object.namespace())
                    .add(object.name());
        } else if (id instanceof SettingName setting) {
            array.add(SETTING).add(setting.name());
        }
    }

    static StoredId read(JsonNode array) {
        return switch (text(array, 0)) {
            case KEY -> new KeyNumber(text(array, 1), array.required(2).longValue());
            case OBJECT -> new ObjectPath(text(array, 1), text(array, 2), text(array, 3), text(array, 4));
            case SETTING -> new SettingName(text(array, 1));
            default -> throw new IllegalArgumentException("there is no id of the kind " + text(array, 0));
        };
    }

    private static String text(JsonNode array, int index) {
        return array.required(index).stringValue();
    }
}
