package dev.wisim.entra.propagation;

import dev.wisim.entra.directory.ObjectKind;
import dev.wisim.entra.propagation.naive.NaiveSettings;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Random settings: 1 to 20 replicas, lags and times from nothing over single milliseconds to five minutes. */
final class RandomSettings {

    private RandomSettings() {}

    static NaiveSettings draw(long seed, Random random) {
        return new NaiveSettings(
                seed,
                1 + random.nextInt(random.nextBoolean() ? 1 : 20),
                lags(random),
                time(random),
                time(random),
                writeLatency(random));
    }

    private static Map<String, NaiveSettings.Bounds> lags(Random random) {
        Map<String, NaiveSettings.Bounds> lags = new HashMap<>();
        for (ObjectKind kind : ObjectKind.values()) {
            long shortest = time(random);
            lags.put(
                    kind.settingName(),
                    new NaiveSettings.Bounds(shortest, random.nextBoolean() ? shortest : shortest + time(random)));
        }
        return lags;
    }

    private static long time(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> 1 + random.nextInt(10);
            case 2 -> random.nextInt(10_000);
            default -> random.nextInt(300_001);
        };
    }

    private static long writeLatency(Random random) {
        return random.nextBoolean() ? 0 : random.nextInt(3_000);
    }

    /** The same for the engine. */
    static PropagationSettings forEngine(NaiveSettings naive) {
        PropagationSettings settings = PropagationSettings.calm()
                .withReplicas(naive.replicas())
                .withNegativeTtl(Duration.ofMillis(naive.negativeTtl()))
                .withPositiveTtl(Duration.ofMillis(naive.positiveTtl()))
                .withWriteLatency(Duration.ofMillis(naive.writeLatency()));
        for (ObjectKind kind : ObjectKind.values()) {
            settings = settings.withLag(kind, distribution(naive.lag().get(kind.settingName())));
        }
        return settings;
    }

    private static LagDistribution distribution(NaiveSettings.Bounds bounds) {
        Duration shortest = Duration.ofMillis(bounds.shortest());
        return bounds.shortest() == bounds.longest()
                ? new LagDistribution.Fixed(shortest)
                : new LagDistribution.Uniform(shortest, Duration.ofMillis(bounds.longest()));
    }
}
