package dev.wisim.issuer.rotation;

import dev.wisim.kernel.jose.KeyLife;
import dev.wisim.kernel.jose.KeySchedule;
import dev.wisim.kernel.jose.ScheduledKey;
import dev.wisim.kernel.jose.SigningKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Writes keys into a schedule. After a jump of the clock only those keys are made that are shown at the new instant: nobody
 * can have seen the others.
 */
final class PlannedRotation {

    private final RotationPlan plan;
    private final IssuerKeys.NewKey newKey;

    PlannedRotation(RotationPlan plan, IssuerKeys.NewKey newKey) {
        this.plan = plan;
        this.newKey = newKey;
    }

    /** {@code schedule} with every key that the plan has shown by {@code now}, when its keys up to {@code covered} are in. */
    KeySchedule upTo(Instant now, KeySchedule schedule, Instant covered) {
        Optional<Instant> first = plan.times().after(covered);
        if (first.isEmpty() || isNotShown(first.get(), now)) {
            return schedule;
        }
        Instant time = later(first.get(), plan.times().upTo(now.minus(plan.linger())));
        KeySchedule grown = time.equals(first.get()) ? schedule : succeeded(schedule, first.get());
        while (!isNotShown(time, now)) {
            grown = withSigner(grown, time.minus(plan.lead()), time);
            Optional<Instant> next = plan.times().after(time);
            if (next.isEmpty()) {
                break;
            }
            time = next.get();
        }
        return grown;
    }

    /** The last time whose key is shown at {@code now}. */
    Optional<Instant> covered(Instant now) {
        return plan.times().upTo(now.plus(plan.lead()));
    }

    /** {@code schedule} with a new key, shown from {@code now} and signing after {@code lead}. */
    KeySchedule now(Instant now, Duration lead, KeySchedule schedule) {
        return withSigner(schedule, now, now.plus(lead));
    }

    /** A new key to follow the last one that could sign. */
    SigningKey newKey(KeySchedule schedule) {
        return newKey.following(schedule.keys().stream()
                .filter(each -> each.signing().isPresent())
                .reduce((first, second) -> second));
    }

    private KeySchedule withSigner(KeySchedule schedule, Instant shown, Instant signs) {
        SigningKey key = newKey(schedule);
        KeySchedule ended = succeeded(schedule, signs);
        return ended.with(ScheduledKey.of(
                ended.nextSequence(), key, KeyLife.published(shown).signing(signs)));
    }

    /** The signer of {@code signs} is shown for a while after it was followed, unless its end is written already. */
    private KeySchedule succeeded(KeySchedule schedule, Instant signs) {
        return schedule.signer(signs)
                .filter(key -> key.life().droppedFrom().isEmpty())
                .map(key -> schedule.with(key.with(key.life().retired(signs).dropped(signs.plus(plan.linger())))))
                .orElse(schedule);
    }

    private boolean isNotShown(Instant time, Instant now) {
        return time.minus(plan.lead()).isAfter(now);
    }

    private static Instant later(Instant first, Optional<Instant> other) {
        return other.filter(first::isBefore).orElse(first);
    }
}
