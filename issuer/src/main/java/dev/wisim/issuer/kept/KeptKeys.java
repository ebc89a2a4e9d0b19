package dev.wisim.issuer.kept;

import dev.wisim.issuer.rotation.KeyLog;
import dev.wisim.issuer.state.KeyNumber;
import dev.wisim.issuer.state.StateChange;
import dev.wisim.issuer.state.StoredKey;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyLife;
import dev.wisim.kernel.jose.KeySchedule;
import dev.wisim.kernel.jose.ScheduledKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** An issuer's keys, of the runs before and of this one. */
public final class KeptKeys implements KeyLog {

    private final String issuer;
    private final List<StoredKey> past;
    private final CryptoProvider provider;
    private final Keeper keeper;

    KeptKeys(String issuer, List<StoredKey> past, CryptoProvider provider, Keeper keeper) {
        this.issuer = issuer;
        this.past =
                past.stream().filter(key -> key.id().issuer().equals(issuer)).toList();
        this.provider = provider;
        this.keeper = keeper;
    }

    /** Whether there were no runs before. */
    public boolean isNew() {
        return past.isEmpty();
    }

    /**
     * The keys to begin with: those of the runs before, and of {@code given} those that are new; at a first start {@code made}
     * ones, kept before anyone sees them.
     */
    public Supplier<KeySchedule> first(Optional<KeySchedule> given, Supplier<KeySchedule> made) {
        return () -> {
            KeySchedule before = schedule();
            KeySchedule after = before.keys().isEmpty() ? given.orElseGet(made) : withNew(before, given);
            replace(before, after, KeyLife.SINCE_EVER);
            return after;
        };
    }

    @Override
    public void replace(KeySchedule before, KeySchedule after, Instant now) {
        List<StateChange> changes = new ArrayList<>();
        for (ScheduledKey key : after.keys()) {
            if (!before.keys().contains(key)) {
                changes.add(new StateChange.Put(stored(key)));
            }
        }
        for (ScheduledKey key : before.keys()) {
            if (after.keys().stream().noneMatch(each -> each.sequence() == key.sequence())) {
                changes.add(new StateChange.Remove(new KeyNumber(issuer, key.sequence())));
            }
        }
        if (!changes.isEmpty()) {
            keeper.write(changes, now);
        }
    }

    private KeySchedule schedule() {
        return new KeySchedule(past.stream().map(this::scheduled).toList());
    }

    private static KeySchedule withNew(KeySchedule before, Optional<KeySchedule> given) {
        KeySchedule all = before;
        for (ScheduledKey key : given.orElse(KeySchedule.EMPTY).keys()) {
            if (all.find(key.id()).isEmpty()) {
                all = all.with(new ScheduledKey(all.nextSequence(), key.published(), key.signing(), key.life()));
            }
        }
        return all;
    }

    private ScheduledKey scheduled(StoredKey key) {
        return new ScheduledKey(key.id().sequence(), key.published(), key.signingKey(provider), key.life());
    }

    private StoredKey stored(ScheduledKey key) {
        KeyNumber id = new KeyNumber(issuer, key.sequence());
        return key.signing()
                .map(signing -> StoredKey.of(id, signing, key.life()))
                .orElseGet(() -> StoredKey.of(id, key.published(), key.life()));
    }
}
