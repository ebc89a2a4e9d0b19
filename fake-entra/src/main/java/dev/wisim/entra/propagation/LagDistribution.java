package dev.wisim.entra.propagation;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** How long versions of objects take to arrive at a replica. Every value is in whole milliseconds and not negative. */
public sealed interface LagDistribution {

    /** No lag: what was accepted is seen as soon as it commits. */
    LagDistribution NONE = new Fixed(Duration.ZERO);

    /** The lag below which a share of {@code u} falls; {@code u} is drawn only where it matters, strictly between 0 and 1. */
    Duration quantile(DoubleSupplier u);

    /** No version takes longer. */
    Duration longest();

    /** Every version takes the same time. */
    record Fixed(Duration lag) implements LagDistribution {

        /** Rounds up to whole milliseconds. */
        public Fixed {
            lag = wholeMillis(lag);
        }

        @Override
        public Duration quantile(DoubleSupplier u) {
            return lag;
        }

        @Override
        public Duration longest() {
            return lag;
        }
    }

    /** Any time between the two is as likely as any other. */
    record Uniform(Duration shortest, Duration longest) implements LagDistribution {

        /** Rounds up to whole milliseconds. */
        public Uniform {
            shortest = wholeMillis(shortest);
            longest = wholeMillis(longest);
            if (longest.compareTo(shortest) < 0) {
                throw new IllegalArgumentException(
                        "the longest lag, " + longest + ", is below the shortest, " + shortest);
            }
        }

        @Override
        public Duration quantile(DoubleSupplier u) {
            long width = longest.toMillis() - shortest.toMillis();
            return shortest.plusMillis((long) Math.ceil(u.getAsDouble() * width));
        }
    }

    private static Duration wholeMillis(Duration lag) {
        if (lag.isNegative()) {
            throw new IllegalArgumentException("a lag cannot be negative: " + lag);
        }
        return Duration.ofMillis(lag.plusNanos(999_999).toMillis());
    }
}
