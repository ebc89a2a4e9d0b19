package dev.wisim.issuer.registry;

import dev.wisim.kernel.jose.PublishedKey;
import java.time.Instant;
import java.util.List;

/** Keys of somebody else's that an issuer shows after its own. */
@FunctionalInterface
public interface PublishedElsewhere {

    /** Nobody's. */
    PublishedElsewhere NOWHERE = now -> List.of();

    /** The keys as they are at {@code now} of the simulation clock; may wait for whoever publishes them. */
    List<PublishedKey> keys(Instant now);
}
