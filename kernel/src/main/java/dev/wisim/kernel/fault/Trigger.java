package dev.wisim.kernel.fault;

import java.time.Instant;
import java.util.Map;
import java.util.function.DoubleSupplier;

/**
 * Which of the exchanges that a rule selects it strikes. A pure function of the exchange's place among them, of the instant
 * and of a draw, so that no two clients can share a count.
 */
public sealed interface Trigger {

    /** Whether it strikes this one. */
    boolean strikes(Moment moment);

    /** The trigger as a rule writes it: the members of {@link TriggerConfig} that are given, as texts and numbers. */
    Map<String, Object> settings();

    /** Whether it strikes none any more, after so many exchanges and at this instant. */
    default boolean spent(long seen, Instant now) {
        return false;
    }

    /**
     * One selected exchange.
     *
     * @param ordinal its place among those that the rule selected, from 1
     * @param now when it was received, on the simulation clock
     * @param draw a number between 0 and 1 that belongs to this rule and ordinal
     */
    record Moment(long ordinal, Instant now, DoubleSupplier draw) {}

    /** Every one. */
    record Always() implements Trigger {

        @Override
        public Map<String, Object> settings() {
            return Settings.of(TriggerKind.ALWAYS.word()).toMap();
        }

        @Override
        public boolean strikes(Moment moment) {
            return true;
        }
    }

    /** The next {@code count}, and no more. */
    record Next(int count) implements Trigger {

        @Override
        public Map<String, Object> settings() {
            return Settings.of(TriggerKind.NEXT.word()).with("count", count).toMap();
        }

        @Override
        public boolean strikes(Moment moment) {
            return moment.ordinal() <= count;
        }

        @Override
        public boolean spent(long seen, Instant now) {
            return seen >= count;
        }
    }

    /** Every {@code n}-th: of 3 the third, the sixth, the ninth. */
    record Every(int n) implements Trigger {

        @Override
        public Map<String, Object> settings() {
            return Settings.of(TriggerKind.EVERY.word()).with("n", n).toMap();
        }

        @Override
        public boolean strikes(Moment moment) {
            return moment.ordinal() % n == 0;
        }
    }

    /** The {@code n}-th alone. */
    record Nth(int n) implements Trigger {

        @Override
        public Map<String, Object> settings() {
            return Settings.of(TriggerKind.NTH.word()).with("n", n).toMap();
        }

        @Override
        public boolean strikes(Moment moment) {
            return moment.ordinal() == n;
        }

        @Override
        public boolean spent(long seen, Instant now) {
            return seen >= n;
        }
    }

    /** Those received from one instant on and before another, on the simulation clock. */
    record Between(Instant from, Instant until) implements Trigger {

        @Override
        public Map<String, Object> settings() {
            return Settings.of(TriggerKind.BETWEEN.word())
                    .with("from", from.toString())
                    .with("until", until.toString())
                    .toMap();
        }

        @Override
        public boolean strikes(Moment moment) {
            return !moment.now().isBefore(from) && moment.now().isBefore(until);
        }

        @Override
        public boolean spent(long seen, Instant now) {
            return !now.isBefore(until);
        }
    }

    /** Each with this probability, by a draw of its own. */
    record Probability(double probability) implements Trigger {

        @Override
        public Map<String, Object> settings() {
            return Settings.of(TriggerKind.PROBABILITY.word())
                    .with("probability", probability)
                    .toMap();
        }

        @Override
        public boolean strikes(Moment moment) {
            return moment.draw().getAsDouble() < probability;
        }
    }
}
