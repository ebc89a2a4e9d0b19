package dev.wisim.issuer.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wisim.kernel.error.Refusal;
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
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IssuerKeysTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final SigningKey FIRST = newKey();

    private final List<KeySchedule> log = new ArrayList<>();
    private int made;

    @Test
    void rotationShowsSignsRetiresAndDropsAtTheirInstants() {
        IssuerKeys keys = keys(RotationPlan.BY_COMMAND);

        String second = keys.rotate(NOON, Optional.empty()).id();

        assertThat(shown(keys, NOON)).containsExactly(FIRST.id(), second);
        assertThat(signer(keys, NOON.plus(HOUR).minusMillis(1))).isEqualTo(FIRST.id());
        assertThat(signer(keys, NOON.plus(HOUR))).isEqualTo(second);
        assertThat(shown(keys, NOON.plus(HOUR.multipliedBy(25)).minusMillis(1))).hasSize(2);
        assertThat(shown(keys, NOON.plus(HOUR.multipliedBy(25)))).containsExactly(second);
    }

    @Test
    void rotationWithoutLeadSignsAtOnce() {
        IssuerKeys keys = keys(RotationPlan.BY_COMMAND);

        String second = keys.rotate(NOON, Optional.of(Duration.ZERO)).id();

        assertThat(signer(keys, NOON)).isEqualTo(second);
        assertThat(shown(keys, NOON)).containsExactly(FIRST.id(), second);
    }

    @Test
    void scheduleRotatesByItselfWheneverItIsAsked() {
        IssuerKeys keys = keys(RotationPlan.BY_COMMAND.at(new RotationTimes.Every(Duration.ofDays(1))));

        assertThat(shown(keys, NOON)).hasSize(1);
        assertThat(shown(keys, Instant.parse("2026-11-22T23:00:00Z"))).hasSize(2);
        assertThat(signer(keys, Instant.parse("2026-11-22T23:59:59Z"))).isEqualTo(FIRST.id());
        assertThat(signer(keys, Instant.parse("2026-11-23T00:00:00Z"))).isNotEqualTo(FIRST.id());
        assertThat(made).isEqualTo(1);
    }

    @Test
    void issuerThatStartsShortlyBeforeAPlannedTimeKeepsIt() {
        IssuerKeys keys = keys(RotationPlan.BY_COMMAND.at(new RotationTimes.Every(Duration.ofDays(1))));
        Instant halfPastEleven = Instant.parse("2026-11-22T23:30:00Z");

        assertThat(shown(keys, halfPastEleven)).hasSize(2);
        assertThat(signer(keys, halfPastEleven)).isEqualTo(FIRST.id());
        assertThat(signer(keys, Instant.parse("2026-11-23T00:00:00Z"))).isNotEqualTo(FIRST.id());
    }

    @Test
    void jumpOverYearsMakesOnlyTheKeysThatAreShownThen() {
        IssuerKeys keys = keys(RotationPlan.BY_COMMAND.at(new RotationTimes.Every(Duration.ofDays(1))));
        shown(keys, NOON);

        List<String> shown = shown(keys, NOON.plus(Duration.ofDays(3_650)));

        assertThat(shown).hasSize(2).doesNotContain(FIRST.id());
        assertThat(made).isEqualTo(2);
        assertThat(shown(keys, NOON.plus(Duration.ofDays(3_650)))).isEqualTo(shown);
    }

    @Test
    void waitingAndJumpingEndWithAsManyKeys() {
        RotationPlan plan =
                new RotationPlan(RotationTimes.Calendar.of("0 */6 * * *"), Duration.ofHours(2), Duration.ofHours(13));
        IssuerKeys waiting = keys(plan);
        IssuerKeys jumping = keys(plan);
        Instant end = NOON.plus(Duration.ofDays(10));
        shown(jumping, NOON);

        for (Instant at = NOON; at.isBefore(end); at = at.plus(Duration.ofMinutes(30))) {
            shown(waiting, at);
        }

        assertThat(lives(waiting, end)).isEqualTo(lives(jumping, end));
    }

    @Test
    void commandPublishesThenSignsThenRetiresThenDrops() {
        IssuerKeys keys = keys(RotationPlan.BY_COMMAND);

        String kid = keys.publish(NOON).id();
        assertThat(phase(keys, kid, NOON)).isEqualTo(KeyPhase.PUBLISHED);
        keys.sign(kid, NOON.plusSeconds(1));
        assertThat(phase(keys, kid, NOON.plusSeconds(1))).isEqualTo(KeyPhase.SIGNING);
        assertThat(phase(keys, FIRST.id(), NOON.plusSeconds(1))).isEqualTo(KeyPhase.RETIRED);
        keys.drop(FIRST.id(), NOON.plusSeconds(2));
        assertThat(shown(keys, NOON.plusSeconds(2))).containsExactly(kid);
    }

    @Test
    void retiredSignerHandsBackToTheKeyBefore() {
        IssuerKeys keys = keys(RotationPlan.BY_COMMAND);
        String kid = keys.publish(NOON).id();
        keys.sign(kid, NOON);

        keys.retire(kid, NOON.plusSeconds(5));

        assertThat(signer(keys, NOON.plusSeconds(5))).isEqualTo(FIRST.id());
    }

    @Test
    void refusesWhatWouldLeaveNoSignerOrMeansNoKey() {
        IssuerKeys keys = keys(RotationPlan.BY_COMMAND);
        PublishedKey foreign = newKey().published();
        keys.publish(foreign, NOON);

        assertRefused(() -> keys.retire(FIRST.id(), NOON), KeyError.ONLY_SIGNER);
        assertRefused(() -> keys.sign(foreign.id(), NOON), KeyError.NO_PRIVATE_HALF);
        assertRefused(() -> keys.drop("nope", NOON), KeyError.UNKNOWN_KEY);
        assertThat(signer(keys, NOON)).isEqualTo(FIRST.id());
    }

    @Test
    void keysOfNowAreTheKeysOfEverAfterTheClockIsPutBack() {
        IssuerKeys keys = keys(RotationPlan.BY_COMMAND);
        String second = keys.rotate(NOON, Optional.of(Duration.ZERO)).id();

        shown(keys, NOON.plus(HOUR));
        keys.reset(NOON.minus(Duration.ofDays(30)));

        assertThat(signer(keys, NOON.minus(Duration.ofDays(30)))).isEqualTo(second);
        assertThat(shown(keys, NOON.minus(Duration.ofDays(30)))).containsExactly(FIRST.id(), second);
    }

    @Test
    void clockPutBackBehindManyRotationsFindsTheKeysThatWereLastSeen() {
        IssuerKeys keys = keys(RotationPlan.BY_COMMAND.at(new RotationTimes.Every(Duration.ofDays(1))));
        shown(keys, NOON);
        List<String> seen = shown(keys, NOON.plus(Duration.ofDays(10)));
        String signer = signer(keys, NOON.plus(Duration.ofDays(10)));

        keys.reset(NOON);

        assertThat(signer(keys, NOON)).isEqualTo(signer).isNotEqualTo(FIRST.id());
        assertThat(shown(keys, NOON)).isEqualTo(seen);
        assertThat(signer(keys, Instant.parse("2026-11-23T00:00:00Z"))).isNotEqualTo(signer);
    }

    @Test
    void everyChangeIsRememberedBeforeItTakesEffect() {
        IssuerKeys keys =
                new IssuerKeys(IssuerKeysTest::first, RotationPlan.BY_COMMAND, p -> newKey(), (before, after, now) -> {
                    throw new IllegalStateException("the disk is full");
                });

        assertThatThrownBy(() -> keys.rotate(NOON, Optional.empty())).hasMessage("the disk is full");

        assertThat(shown(keys, NOON.plus(HOUR))).containsExactly(FIRST.id());
        assertThat(signer(keys, NOON.plus(HOUR))).isEqualTo(FIRST.id());
    }

    @Test
    void toldItsLogEachScheduleInTurn() {
        IssuerKeys keys = keys(RotationPlan.BY_COMMAND);

        keys.publish(NOON);
        keys.rotate(NOON, Optional.empty());

        assertThat(log).extracting(schedule -> schedule.keys().size()).containsExactly(2, 3);
    }

    private IssuerKeys keys(RotationPlan plan) {
        return new IssuerKeys(
                IssuerKeysTest::first,
                plan,
                previous -> {
                    made++;
                    return newKey();
                },
                (before, after, now) -> log.add(after));
    }

    private static KeySchedule first() {
        return new KeySchedule(List.of(ScheduledKey.of(0, FIRST, KeyLife.SIGNING)));
    }

    private static SigningKey newKey() {
        return SigningKey.generate(KeyType.P_256, CryptoProvider.jdk());
    }

    private static String signer(IssuerKeys keys, Instant now) {
        return keys.ring(now).active().orElseThrow().id();
    }

    private static List<String> shown(IssuerKeys keys, Instant now) {
        return keys.ring(now).published().stream().map(PublishedKey::id).toList();
    }

    private static List<KeyLife> lives(IssuerKeys keys, Instant now) {
        return keys.schedule(now).published(now).stream()
                .map(ScheduledKey::life)
                .toList();
    }

    private static KeyPhase phase(IssuerKeys keys, String kid, Instant now) {
        KeySchedule schedule = keys.schedule(now);
        return schedule.phase(schedule.find(kid).orElseThrow(), now);
    }

    private static void assertRefused(Runnable command, KeyError error) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.entry()).isEqualTo(error));
    }
}
