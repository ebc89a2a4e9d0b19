package dev.wisim.kernel.jose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyScheduleTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final SigningKey FIRST = TestKeys.key(KeyType.P_256);
    private static final SigningKey SECOND = TestKeys.key(KeyType.P_384);

    private static final KeySchedule ROTATION = new KeySchedule(List.of(
            ScheduledKey.of(1, SECOND, KeyLife.published(NOON).signing(NOON.plusSeconds(60))),
            ScheduledKey.of(0, FIRST, KeyLife.SIGNING.dropped(NOON.plusSeconds(120)))));

    @Test
    void passesTheSignatureOnAtTheVeryInstant() {
        assertThat(ROTATION.ring(NOON.plusSeconds(60).minusMillis(1)).active()).containsSame(FIRST);
        assertThat(ROTATION.ring(NOON.plusSeconds(60)).active()).containsSame(SECOND);
    }

    @Test
    void showsKeysInTheOrderOfTheirNumbersFromPublicationToDrop() {
        assertThat(ROTATION.ring(NOON.minusMillis(1)).published()).containsExactly(FIRST.published());
        assertThat(ROTATION.ring(NOON).published()).containsExactly(FIRST.published(), SECOND.published());
        assertThat(ROTATION.ring(NOON.plusSeconds(120)).published()).containsExactly(SECOND.published());
    }

    @Test
    void tellsEachKeysPhase() {
        ScheduledKey first = ROTATION.keys().get(0);
        ScheduledKey second = ROTATION.keys().get(1);

        assertThat(List.of(-1, 0, 60, 120))
                .extracting(at -> ROTATION.phase(first, NOON.plusSeconds(at)))
                .containsExactly(KeyPhase.SIGNING, KeyPhase.SIGNING, KeyPhase.RETIRED, KeyPhase.DROPPED);
        assertThat(List.of(-1, 0, 60, 120))
                .extracting(at -> ROTATION.phase(second, NOON.plusSeconds(at)))
                .containsExactly(KeyPhase.WAITING, KeyPhase.PUBLISHED, KeyPhase.SIGNING, KeyPhase.SIGNING);
    }

    @Test
    void namesEachInstantOfChangeAndNoOther() {
        assertThat(ROTATION.nextChange(NOON.minusSeconds(1))).contains(NOON);
        assertThat(ROTATION.nextChange(NOON)).contains(NOON.plusSeconds(60));
        assertThat(ROTATION.nextChange(NOON.plusSeconds(60))).contains(NOON.plusSeconds(120));
        assertThat(ROTATION.nextChange(NOON.plusSeconds(120))).isEmpty();
        assertThat(ROTATION.lastChange(NOON.minusMillis(1))).isEqualTo(KeyLife.SINCE_EVER);
        assertThat(ROTATION.lastChange(NOON.plusSeconds(61))).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void fallsBackToTheKeyBeforeWhenTheLastSignerRetires() {
        KeySchedule schedule = ROTATION.with(
                ROTATION.keys().get(1).with(ROTATION.keys().get(1).life().retired(NOON.plusSeconds(90))));

        assertThat(schedule.ring(NOON.plusSeconds(89)).active()).containsSame(SECOND);
        assertThat(schedule.ring(NOON.plusSeconds(90)).active()).containsSame(FIRST);
    }

    @Test
    void keyOfSomebodyElseIsShownAndNeverSigns() {
        KeySchedule mirrored =
                new KeySchedule(List.of(ScheduledKey.of(0, FIRST.published(), KeyLife.published(KeyLife.SINCE_EVER))));

        assertThat(mirrored.ring(NOON).active()).isEmpty();
        assertThat(mirrored.ring(NOON).published()).containsExactly(FIRST.published());
        assertThatThrownBy(() -> ScheduledKey.of(0, FIRST.published(), KeyLife.SIGNING))
                .hasMessageContaining("no private half");
    }

    @Test
    void forgetsOnlyKeysThatNothingIsLeftOf() {
        KeySchedule afterDrop = ROTATION.with(
                ROTATION.keys().get(0).with(ROTATION.keys().get(0).life().retired(NOON.plusSeconds(60))));

        assertThat(afterDrop.withoutThePast(NOON.plusSeconds(119)).keys()).hasSize(2);
        assertThat(afterDrop.withoutThePast(NOON.plusSeconds(120)).keys())
                .extracting(ScheduledKey::id)
                .containsExactly(SECOND.id());
        assertThat(afterDrop.withoutThePast(NOON.plusSeconds(120)).nextSequence())
                .isEqualTo(2);
    }

    @Test
    void ringPublishesItsActiveKeyFirstUnlessToldOtherwise() {
        KeyRing ring = KeyRing.of(FIRST, SECOND);
        KeyRing hidden = KeyRing.publishing(Optional.of(FIRST), List.of(SECOND.published()));

        assertThat(ring.published()).containsExactly(FIRST.published(), SECOND.published());
        assertThat(hidden.active()).containsSame(FIRST);
        assertThat(hidden.published()).containsExactly(SECOND.published());
    }
}
