package dev.wisim.issuer.serviceaccount;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All of an object but its type and metadata, as it was given: members of any kind, in the order of the document.
 *
 * @param members strings, numbers, booleans, lists, maps and null, as JSON has them
 */
public record ObjectBody(Map<String, Object> members) {

    /** An object that is nothing but its name. */
    public static final ObjectBody EMPTY = new ObjectBody(Map.of());

    public ObjectBody {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** The same with a member more, or another value of it. */
    ObjectBody with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new ObjectBody(more);
    }

    /** A member that is an object; without one, an empty object. */
    public ObjectBody object(String name) {
        if (!(members.get(name) instanceof Map<?, ?> map)) {
            return EMPTY;
        }
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((key, value) -> named.put(String.valueOf(key), value));
        return new ObjectBody(named);
    }

    /** A member that is a string; without one, empty. */
    public String text(String name) {
        return members.get(name) instanceof String text ? text : "";
    }
}
