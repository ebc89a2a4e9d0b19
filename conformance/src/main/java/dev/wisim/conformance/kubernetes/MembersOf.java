package dev.wisim.conformance.kubernetes;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An object in a message: its members, with a token's value left out, which is a credential. */
final class MembersOf {

    private MembersOf() {}

    static String object(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> shown = new TreeMap<>();
            map.forEach((name, member) ->
                    shown.put(String.valueOf(name), "token".equals(name) ? "(a token)" : String.valueOf(member)));
            return shown.toString();
        }
        return String.valueOf(value);
    }
}
