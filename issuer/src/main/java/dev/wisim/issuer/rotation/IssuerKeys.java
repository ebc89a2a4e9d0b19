package dev.wisim.issuer.rotation;

import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.jose.KeyLife;
import dev.wisim.kernel.jose.KeyRing;
import dev.wisim.kernel.jose.KeySchedule;
import dev.wisim.kernel.jose.PublishedKey;
import dev.wisim.kernel.jose.ScheduledKey;
import dev.wisim.kernel.jose.SigningKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The one mutable holder of an issuer's keys. Its schedule grows when it is asked, at the instant of the question, so there
 * is no timer, and a moved clock finds what it would have found by waiting. Safe for use by many threads.
 */
public final class IssuerKeys {

    private final Supplier<KeySchedule> first;
    private final RotationPlan plan;
    private final PlannedRotation rotation;
    private final KeyLog log;
    private @Nullable KeySchedule schedule;
    private @Nullable Instant covered;
    private @Nullable Instant lastLook;
    private volatile @Nullable Window window;

    /**
     * Keys that begin with {@code first}.
     *
     * @param first the keys at the start, asked for once, when they are needed
     * @param plan how keys follow each other
     * @param newKey makes a key to follow another one
     * @param log remembers every change
     */
    public IssuerKeys(Supplier<KeySchedule> first, RotationPlan plan, NewKey newKey, KeyLog log) {
        this.first = first;
        this.plan = plan;
        this.rotation = new PlannedRotation(plan, newKey);
        this.log = log;
    }

    /** Makes keys. */
    @FunctionalInterface
    public interface NewKey {
        /** A key to follow {@code previous}, which is empty for an issuer that had none. */
        SigningKey following(Optional<ScheduledKey> previous);
    }

    /** Keys that never change, for tests and for issuers whose keys are somebody else's. */
    public static IssuerKeys of(KeySchedule schedule) {
        return new IssuerKeys(
                () -> schedule,
                RotationPlan.BY_COMMAND,
                previous -> {
                    throw new IllegalStateException("these keys do not change");
                },
                KeyLog.NONE);
    }

    /** How keys follow each other. */
    public RotationPlan plan() {
        return plan;
    }

    /** The keys at {@code now}; waits while the first are in the making. */
    public KeyRing ring(Instant now) {
        Window current = window;
        if (current == null || !current.holdsAt(now)) {
            current = look(now);
        }
        return current.ring();
    }

    /** All keys that are not over at {@code now}, with their lives. */
    public synchronized KeySchedule schedule(Instant now) {
        return grown(now);
    }

    /** Shows a new key, which signs when it is told to. */
    public synchronized ScheduledKey publish(Instant now) {
        KeySchedule current = grown(now);
        return added(
                current,
                ScheduledKey.of(current.nextSequence(), rotation.newKey(current), KeyLife.published(now)),
                now);
    }

    /** Shows a key from elsewhere, which signs when it is told to, if it has a private half. */
    public synchronized ScheduledKey publish(SigningKey key, Instant now) {
        KeySchedule current = grown(now);
        return added(current, ScheduledKey.of(current.nextSequence(), key, KeyLife.published(now)), now);
    }

    /** Shows somebody else's key. */
    public synchronized ScheduledKey publish(PublishedKey key, Instant now) {
        KeySchedule current = grown(now);
        return added(current, ScheduledKey.of(current.nextSequence(), key, KeyLife.published(now)), now);
    }

    /**
     * A new key, shown at once, that signs after {@code lead}; the one before is dropped when the plan's linger is over.
     *
     * @param lead empty for the plan's
     */
    public synchronized ScheduledKey rotate(Instant now, Optional<Duration> lead) {
        KeySchedule before = grown(now);
        KeySchedule after = rotation.now(now, lead.orElse(plan.lead()), before);
        replace(before, after, now);
        return after.keys().get(after.keys().size() - 1);
    }

    /**
     * Has a key sign from {@code now} on.
     *
     * @throws Refusal with a {@link KeyError}
     */
    public synchronized ScheduledKey sign(String kid, Instant now) {
        ScheduledKey key = find(kid, now);
        if (key.signing().isEmpty()) {
            throw KeyError.NO_PRIVATE_HALF.of(kid);
        }
        return changed(kid, now, life -> life.signing(now));
    }

    /**
     * Has a key sign no more.
     *
     * @throws Refusal with a {@link KeyError}, also when no other key could sign
     */
    public synchronized ScheduledKey retire(String kid, Instant now) {
        requireAnotherSigner(kid, now);
        return changed(kid, now, life -> life.retired(now));
    }

    /**
     * Shows a key no more. It may be the one that signs: then its tokens cannot be verified, which is worth seeing.
     *
     * @throws Refusal with a {@link KeyError}
     */
    public synchronized ScheduledKey drop(String kid, Instant now) {
        return changed(kid, now, life -> life.dropped(now));
    }

    /**
     * The keys that were last seen, as if they had always been, for a clock that is put back to {@code now}: relying parties
     * may know them. What the schedule has for {@code now} would be the past, in which they did not exist.
     */
    public synchronized void reset(Instant now) {
        KeySchedule before = schedule;
        Instant seen = lastLook;
        if (before == null || seen == null) {
            return;
        }
        KeySchedule after = new KeySchedule(before.keys().stream()
                .filter(key -> key.life().isPublished(seen) || key.life().maySign(seen))
                .map(key -> key.with(
                        sinceEver(key, before.signer(seen).filter(key::equals).isPresent())))
                .toList());
        covered = null;
        replace(before, after, now);
    }

    private static KeyLife sinceEver(ScheduledKey key, boolean signs) {
        KeyLife life = KeyLife.published(KeyLife.SINCE_EVER);
        if (signs) {
            return life.signing(KeyLife.SINCE_EVER);
        }
        return key.life().signsFrom().isPresent()
                ? life.signing(KeyLife.SINCE_EVER).retired(KeyLife.SINCE_EVER)
                : life;
    }

    private ScheduledKey added(KeySchedule before, ScheduledKey key, Instant now) {
        replace(before, before.with(key), now);
        return key;
    }

    private ScheduledKey changed(String kid, Instant now, UnaryOperator<KeyLife> change) {
        ScheduledKey key = find(kid, now);
        ScheduledKey changed = key.with(change.apply(key.life()));
        KeySchedule before = grown(now);
        replace(before, before.with(changed), now);
        return changed;
    }

    private ScheduledKey find(String kid, Instant now) {
        return grown(now).find(kid).orElseThrow(() -> KeyError.UNKNOWN_KEY.of(kid));
    }

    private void requireAnotherSigner(String kid, Instant now) {
        ScheduledKey key = find(kid, now);
        KeySchedule without = grown(now).with(key.with(key.life().retired(now)));
        if (without.signer(now).isEmpty()) {
            throw KeyError.ONLY_SIGNER.of(kid);
        }
    }

    private synchronized Window look(Instant now) {
        Window seen = Window.of(grown(now), plan, now);
        window = seen;
        return seen;
    }

    private KeySchedule grown(Instant now) {
        lastLook = now;
        KeySchedule before = schedule;
        if (before == null) {
            before = first.get();
            schedule = before;
        }
        Instant upTo = covered == null ? coveredBy(before, now) : covered;
        KeySchedule after = rotation.upTo(now, before, upTo);
        covered = rotation.covered(now).filter(upTo::isBefore).orElse(upTo);
        if (!after.equals(before)) {
            after = after.withoutThePast(now);
            replace(before, after, now);
        }
        return after;
    }

    /** Keys that were remembered stand for the times up to the last one's; those just made stand for all up to now. */
    private Instant coveredBy(KeySchedule keys, Instant now) {
        Instant last = keys.keys().stream()
                .flatMap(key -> key.life().signsFrom().stream())
                .max(Instant::compareTo)
                .orElse(KeyLife.SINCE_EVER);
        return last.equals(KeyLife.SINCE_EVER) ? plan.times().upTo(now).orElse(now) : last;
    }

    private void replace(KeySchedule before, KeySchedule after, Instant now) {
        log.replace(before, after, now);
        schedule = after;
        window = null;
    }
}
