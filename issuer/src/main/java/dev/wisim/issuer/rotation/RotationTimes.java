package dev.wisim.issuer.rotation;

import com.cronutils.model.Cron;
import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/** When a new key begins to sign by itself. */
public sealed interface RotationTimes {

    /** The last such time that is not after {@code now}. */
    Optional<Instant> upTo(Instant now);

    /** The first such time after {@code now}. */
    Optional<Instant> after(Instant now);

    /** By command only. */
    record Never() implements RotationTimes {
        @Override
        public Optional<Instant> upTo(Instant now) {
            return Optional.empty();
        }

        @Override
        public Optional<Instant> after(Instant now) {
            return Optional.empty();
        }
    }

    /**
     * At every multiple of a period since 1970, so that no restart moves them.
     *
     * @param period at least one second
     */
    record Every(Duration period) implements RotationTimes {

        /**
         * @throws IllegalArgumentException when the period is shorter than a second
         */
        public Every {
            if (period.compareTo(Duration.ofSeconds(1)) < 0) {
                throw new IllegalArgumentException("keys rotate every second at most, not every " + period);
            }
        }

        @Override
        public Optional<Instant> upTo(Instant now) {
            return Optional.of(
                    Instant.ofEpochMilli(Math.floorDiv(now.toEpochMilli(), period.toMillis()) * period.toMillis()));
        }

        @Override
        public Optional<Instant> after(Instant now) {
            return upTo(now).map(last -> last.plusMillis(period.toMillis()));
        }
    }

    /** By the calendar, in UTC. */
    final class Calendar implements RotationTimes {

        private static final CronParser PARSER =
                new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX));

        private final Cron cron;
        private final ExecutionTime times;

        private Calendar(Cron cron) {
            this.cron = cron;
            this.times = ExecutionTime.forCron(cron);
        }

        /**
         * Five fields as of crontab(5): minute, hour, day of the month, month, day of the week.
         *
         * @throws IllegalArgumentException when the text is no such expression; the message says where
         */
        public static Calendar of(String expression) {
            return new Calendar(PARSER.parse(expression).validate());
        }

        /** The expression. */
        public String expression() {
            return cron.asString();
        }

        @Override
        public Optional<Instant> upTo(Instant now) {
            Optional<Instant> before = times.lastExecution(utc(now)).map(ZonedDateTime::toInstant);
            // The library's "last" is before now even when now is one itself.
            return before.flatMap(this::after)
                    .filter(next -> !next.isAfter(now))
                    .or(() -> before);
        }

        @Override
        public Optional<Instant> after(Instant now) {
            return times.nextExecution(utc(now)).map(ZonedDateTime::toInstant);
        }

        private static ZonedDateTime utc(Instant instant) {
            return instant.atZone(ZoneOffset.UTC);
        }
    }
}
