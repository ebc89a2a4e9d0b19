package dev.wisim.kernel.jose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JWK set key by key, so that one bad key costs no other. One reader reads one set. */
final class JwkSetReader {

    private static final ObjectReader OBJECTS = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(32).build())
                    .build())
            .build()
            .readerFor(Object.class);

    private final int maxKeys;
    private final List<Jwk> keys = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();

    JwkSetReader(int maxKeys) {
        this.maxKeys = maxKeys;
    }

    JwkSet read(String json) throws MalformedJwkSet {
        int position = 0;
        for (Object key : keysOf(json)) {
            position++;
            try {
                keep(key);
            } catch (UnusableKey e) {
                skipped.add("key " + position + " " + e.getMessage());
            }
        }
        return new JwkSet(keys, skipped);
    }

    private void keep(@Nullable Object key) throws UnusableKey {
        Map<?, ?> members = forSignatures(key);
        if (keys.size() >= maxKeys) {
            throw new UnusableKey("comes after the first " + maxKeys);
        }
        keys.add(new Jwk(text(members, "kid"), text(members, "x5t"), JwkKey.of(members)));
    }

    /** The key's members, unless it is for something else. */
    static Map<?, ?> forSignatures(@Nullable Object key) throws UnusableKey {
        if (!(key instanceof Map<?, ?> members)) {
            throw new UnusableKey("is not a JSON object");
        }
        if (!"sig".equals(members.containsKey("use") ? members.get("use") : "sig")) {
            throw new UnusableKey("is not for signatures");
        }
        return members;
    }

    /** A member that is a text; empty when absent or something else. */
    static Optional<String> text(Map<?, ?> members, String name) {
        return members.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** The keys as they stand there. */
    static List<?> keysOf(String json) throws MalformedJwkSet {
        try {
            Object document = OBJECTS.readValue(json);
            if (document instanceof Map<?, ?> members && members.get("keys") instanceof List<?> keys) {
                return keys;
            }
        } catch (JacksonException e) {
            throw new MalformedJwkSet("the JWK set is not JSON: " + e.getOriginalMessage());
        }
        throw new MalformedJwkSet("the JWK set has no array 'keys'");
    }
}
