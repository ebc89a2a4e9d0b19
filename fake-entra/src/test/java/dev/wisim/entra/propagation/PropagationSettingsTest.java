package dev.wisim.entra.propagation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.wisim.entra.directory.ObjectKind;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PropagationSettingsTest {

    private static final PropagationSettings CALM = PropagationSettings.calm();

    @Test
    void lagsAndCachesNothingWhenCalm() {
        assertThat(CALM.replicas()).isEqualTo(1);
        assertThat(CALM.lag(ObjectKind.CREDENTIAL)).isEqualTo(LagDistribution.NONE);
        assertThat(CALM.negativeTtl()).isZero();
        assertThat(CALM.positiveTtl()).isZero();
        assertThat(CALM.writeLatency()).isZero();
    }

    @Test
    void roundsALagUpToWholeMilliseconds() {
        LagDistribution lag = new LagDistribution.Fixed(Duration.ofNanos(1_000_001));

        assertThat(lag.quantile(() -> 0.5)).isEqualTo(Duration.ofMillis(2));
        assertThat(lag.longest()).isEqualTo(Duration.ofMillis(2));
    }

    @Test
    void drawsEveryLagBetweenTheBounds() {
        LagDistribution lag = new LagDistribution.Uniform(Duration.ofSeconds(30), Duration.ofMinutes(10));

        assertThat(lag.quantile(() -> 0x1.0p-53)).isEqualTo(Duration.ofMillis(30_001));
        assertThat(lag.quantile(() -> 0.5)).isEqualTo(Duration.ofSeconds(315));
        assertThat(lag.quantile(() -> 1 - 0x1.0p-53)).isEqualTo(Duration.ofMinutes(10));
        assertThat(lag.longest()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void rejectsWhatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> CALM.withReplicas(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LagDistribution.Uniform(Duration.ofMillis(2), Duration.ofMillis(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> CALM.withNegativeTtl(Duration.ofMillis(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALM.withPositiveTtl(Duration.ofNanos(1)))
                .withMessageContaining("positiveCache.ttl");
        assertThatIllegalArgumentException().isThrownBy(() -> CALM.withLag(ObjectKind.IDENTITY, Duration.ofMillis(-1)));
    }
}
