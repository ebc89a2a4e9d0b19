package dev.wisim.issuer.awkward;

import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyLife;
import dev.wisim.kernel.jose.KeyPhase;
import dev.wisim.kernel.jose.KeySchedule;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.PublishedKey;
import dev.wisim.kernel.jose.ScheduledKey;
import dev.wisim.kernel.jose.SigningKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The keys that a JWK set shows, with what an issuer does wrong. */
public final class ShownKeys {

    /** How long {@link Awkward#KEY_USED_BEFORE_PUBLISHED} keeps a key back that signs already. */
    public static final Duration KEPT_BACK = Duration.ofMinutes(10);

    /** How many keys {@link Awkward#TOO_MANY_KEYS} puts first: as many as Entra reads. */
    public static final int IN_FRONT = 100;

    private final Awkwardness awkwardness;
    private final CryptoProvider provider;
    private @Nullable List<PublishedKey> front;

    public ShownKeys(Awkwardness awkwardness, CryptoProvider provider) {
        this.awkwardness = awkwardness;
        this.provider = provider;
    }

    /** What the JWK set shows of {@code schedule}. */
    public List<PublishedKey> of(KeySchedule schedule, Instant now) {
        List<PublishedKey> shown = new ArrayList<>(awkwardness.has(Awkward.TOO_MANY_KEYS) ? front() : List.of());
        schedule.published(now).stream()
                .filter(key -> !keptBack(key, now))
                .filter(key -> !withheld(schedule, key, now))
                .filter(key -> !removedEarly(schedule, key, now))
                .filter(key -> !replaced(schedule, key))
                .map(ScheduledKey::published)
                .forEach(shown::add);
        return shown;
    }

    private boolean keptBack(ScheduledKey key, Instant now) {
        return awkwardness.has(Awkward.KEY_USED_BEFORE_PUBLISHED)
                && key.life()
                        .signsFrom()
                        .filter(signs -> !signs.equals(KeyLife.SINCE_EVER))
                        .filter(signs -> now.isBefore(signs.plus(KEPT_BACK)))
                        .isPresent();
    }

    private boolean withheld(KeySchedule schedule, ScheduledKey key, Instant now) {
        return awkwardness.has(Awkward.KEY_WITHHELD) && schedule.phase(key, now) == KeyPhase.SIGNING;
    }

    private boolean removedEarly(KeySchedule schedule, ScheduledKey key, Instant now) {
        return awkwardness.has(Awkward.KEY_REMOVED_EARLY) && schedule.phase(key, now) == KeyPhase.RETIRED;
    }

    /** Whoever gives a kid to another key has only the last one under it. */
    private boolean replaced(KeySchedule schedule, ScheduledKey key) {
        return awkwardness.has(Awkward.KID_REUSED)
                && schedule.find(key.id()).filter(key::equals).isEmpty();
    }

    /** Made when first wanted, and the same from then on: a set that changed at each look would be another fault. */
    private synchronized List<PublishedKey> front() {
        List<PublishedKey> keys = front;
        if (keys == null) {
            keys = IntStream.range(0, IN_FRONT)
                    .mapToObj(i -> SigningKey.generate(KeyType.P_256, provider).published())
                    .toList();
            front = keys;
        }
        return keys;
    }
}
