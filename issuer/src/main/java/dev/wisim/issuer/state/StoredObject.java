package dev.wisim.issuer.state;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * An object of the cluster behind an issuer.
 *
 * @param id what it is called; no other object has that at one time
 * @param uid the identity that no other object of any time shares
 * @param created when it was created, on the issuer's clock
 * @param labels in the order of their names
 * @param annotations in the order of their names
 * @param body the rest of it as JSON, when it has more
 * @param resourceVersion the number of the write that made it so
 */
public record StoredObject(
        ObjectPath id,
        UUID uid,
        Instant created,
        Map<String, String> labels,
        Map<String, String> annotations,
        Optional<String> body,
        long resourceVersion)
        implements Stored {

    /** Makes the maps immutable. */
    public StoredObject {
        labels = Collections.unmodifiableMap(new TreeMap<>(labels));
        annotations = Collections.unmodifiableMap(new TreeMap<>(annotations));
    }
}
