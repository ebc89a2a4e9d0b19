package dev.wisim.conformance.jose;

import dev.wisim.conformance.evidence.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of one look's key set. */
public record PublishedKeys(List<PublishedKey> all) {

    public PublishedKeys {
        all = List.copyOf(all);
    }

    /** Those of {@code look}; none when its key set was no key set, which a check of its own says. */
    @SuppressWarnings("unchecked") // objects that were read from JSON have texts as keys
    public static PublishedKeys of(Look look) {
        List<PublishedKey> keys = new ArrayList<>();
        if (look.keys().object().map(set -> set.get("keys")).orElse(null) instanceof List<?> entries) {
            for (Object entry : entries) {
                if (entry instanceof Map) {
                    keys.add(new PublishedKey(keys.size() + 1, (Map<String, Object>) entry));
                }
            }
        }
        return new PublishedKeys(keys);
    }

    /** Those of a type that service-account tokens are signed with. */
    public List<PublishedKey> known() {
        return all.stream().filter(PublishedKey::ofKnownType).toList();
    }

    /** The first of that id. */
    public Optional<PublishedKey> withId(String kid) {
        return all.stream()
                .filter(key -> key.kid().filter(kid::equals).isPresent())
                .findFirst();
    }

    /** For people: the ids. */
    public String names() {
        return all.isEmpty()
                ? "no key"
                : String.join(", ", all.stream().map(PublishedKey::name).toList());
    }
}
