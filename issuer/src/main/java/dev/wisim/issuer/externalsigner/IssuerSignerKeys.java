package dev.wisim.issuer.externalsigner;

import dev.wisim.issuer.registry.Issuer;
import dev.wisim.kernel.jose.KeyPhase;
import dev.wisim.kernel.jose.KeySchedule;
import dev.wisim.kernel.jose.ScheduledKey;
import java.time.Instant;

/** An issuer's own keys, for an API server to sign with. */
public final class IssuerSignerKeys implements SignerKeys {

    private final Issuer issuer;
    private final boolean excludeRetired;

    /**
     * The keys of {@code issuer}.
     *
     * @param excludeRetired whether a key that signs no more is kept out of the API server's discovery documents, though it
     *     still verifies with it
     */
    public IssuerSignerKeys(Issuer issuer, boolean excludeRetired) {
        this.issuer = issuer;
        this.excludeRetired = excludeRetired;
    }

    @Override
    public SignerRing at(Instant now) {
        KeySchedule schedule = issuer.keys().schedule(now);
        return new SignerRing(
                schedule.ring(now).active(),
                schedule.published(now).stream()
                        .map(key -> new SignerKey(key.published(), excludeRetired && isRetired(schedule, key, now)))
                        .toList(),
                schedule.lastChange(now));
    }

    private static boolean isRetired(KeySchedule schedule, ScheduledKey key, Instant now) {
        return schedule.phase(key, now) == KeyPhase.RETIRED;
    }
}
