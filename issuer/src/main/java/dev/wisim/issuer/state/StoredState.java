package dev.wisim.issuer.state;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Everything that is kept.
 *
 * @param keys in the order of issuer and number
 * @param objects in the order of their ids
 * @param settings in the order of their names
 */
public record StoredState(List<StoredKey> keys, List<StoredObject> objects, Map<String, String> settings) {

    /** Makes the content immutable. */
    public StoredState {
        keys = List.copyOf(keys);
        objects = List.copyOf(objects);
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    /** All of {@code everything}, sorted. */
    public static StoredState of(Collection<Stored> everything) {
        return new StoredState(
                sorted(everything, StoredKey.class, Comparator.comparing(StoredKey::id, KeyNumber.ORDER)),
                sorted(everything, StoredObject.class, Comparator.comparing(StoredObject::id, ObjectPath.ORDER)),
                only(everything, StoredSetting.class).stream()
                        .collect(Collectors.toMap(setting -> setting.id().name(), StoredSetting::value)));
    }

    /** Whether nothing is kept, as at a first start. */
    public boolean isEmpty() {
        return keys.isEmpty() && objects.isEmpty() && settings.isEmpty();
    }

    /** How much is kept; never what: settings may be secret. */
    @Override
    public String toString() {
        return keys.size() + " keys, " + objects.size() + " objects, settings " + settings.keySet();
    }

    private static <T extends Stored> List<T> sorted(Collection<Stored> all, Class<T> type, Comparator<T> order) {
        return only(all, type).stream().sorted(order).toList();
    }

    private static <T extends Stored> List<T> only(Collection<Stored> all, Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
