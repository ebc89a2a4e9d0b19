package dev.wisim.kernel.jose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The keys of an issuer through time. What it is at an instant is a function of the keys, their lives and that instant alone,
 * so a clock may be moved as far as one likes. Immutable.
 *
 * @param keys in the order of their sequence numbers
 */
public record KeySchedule(List<ScheduledKey> keys) {

    /** No key. */
    public static final KeySchedule EMPTY = new KeySchedule(List.of());

    /** Of several keys that may sign, the one that began last does. */
    private static final Comparator<ScheduledKey> LATEST_SIGNER = Comparator.<ScheduledKey, Instant>comparing(
                    key -> key.life().signsFrom().orElseThrow())
            .thenComparingLong(ScheduledKey::sequence);

    /**
     * @throws IllegalArgumentException when two keys have one sequence number
     */
    public KeySchedule {
        keys = keys.stream()
                .sorted(Comparator.comparingLong(ScheduledKey::sequence))
                .toList();
        if (keys.stream().map(ScheduledKey::sequence).distinct().count() < keys.size()) {
            throw new IllegalArgumentException("two keys have one sequence number");
        }
    }

    /** The key that signs at {@code now}. */
    public Optional<ScheduledKey> signer(Instant now) {
        return keys.stream().filter(key -> key.life().maySign(now)).max(LATEST_SIGNER);
    }

    /** The keys that the JWK set shows at {@code now}. */
    public List<ScheduledKey> published(Instant now) {
        return keys.stream().filter(key -> key.life().isPublished(now)).toList();
    }

    /** The signer and the shown keys at {@code now}. */
    public KeyRing ring(Instant now) {
        return KeyRing.publishing(
                signer(now).flatMap(ScheduledKey::signing),
                published(now).stream().map(ScheduledKey::published).toList());
    }

    /** Where {@code key} is in its life. */
    public KeyPhase phase(ScheduledKey key, Instant now) {
        if (signer(now).filter(key::equals).isPresent()) {
            return KeyPhase.SIGNING;
        }
        if (!key.life().isPublished(now)) {
            return key.life()
                            .droppedFrom()
                            .filter(dropped -> !now.isBefore(dropped))
                            .isPresent()
                    ? KeyPhase.DROPPED
                    : KeyPhase.WAITING;
        }
        return key.life().signsFrom().filter(from -> !now.isBefore(from)).isPresent()
                ? KeyPhase.RETIRED
                : KeyPhase.PUBLISHED;
    }

    /** The first instant after {@code now} at which anything changes; empty when nothing will. */
    public Optional<Instant> nextChange(Instant now) {
        return changes().filter(now::isBefore).min(Comparator.naturalOrder());
    }

    /** Since when everything is as it is at {@code now}. */
    public Instant lastChange(Instant now) {
        return changes()
                .filter(change -> !now.isBefore(change))
                .max(Comparator.naturalOrder())
                .orElse(KeyLife.SINCE_EVER);
    }

    private Stream<Instant> changes() {
        return keys.stream()
                .map(ScheduledKey::life)
                .flatMap(life -> Stream.of(
                        Optional.of(life.publishedFrom()), life.signsFrom(), life.retiredFrom(), life.droppedFrom()))
                .flatMap(Optional::stream);
    }

    /** The key with this id; of several the last. */
    public Optional<ScheduledKey> find(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).reduce((first, second) -> second);
    }

    /** The sequence number that the next key gets. */
    public long nextSequence() {
        return keys.isEmpty() ? 0 : keys.get(keys.size() - 1).sequence() + 1;
    }

    /** The same with {@code key} in place of the one with its sequence number, or added. */
    public KeySchedule with(ScheduledKey key) {
        List<ScheduledKey> all = new ArrayList<>(keys);
        all.removeIf(each -> each.sequence() == key.sequence());
        all.add(key);
        return new KeySchedule(all);
    }

    /** The same without the keys that nothing is left of at {@code now}. */
    public KeySchedule withoutThePast(Instant now) {
        return new KeySchedule(
                keys.stream().filter(key -> !key.life().isOver(now)).toList());
    }
}
