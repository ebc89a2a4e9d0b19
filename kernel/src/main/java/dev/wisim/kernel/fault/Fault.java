package dev.wisim.kernel.fault;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** One thing that goes wrong with an exchange. */
public sealed interface Fault {

    /** What kind of thing it is. */
    FaultKind kind();

    /** The fault as a rule writes it: the members of {@link FaultConfig} that are given, as texts, numbers and booleans. */
    Map<String, Object> settings();

    /** Whether nothing further can go wrong at the same stage: the exchange is answered, or its connection gone. */
    default boolean ends() {
        return false;
    }

    /**
     * An answer with this status in place of the surface's own.
     *
     * @param code the number in the surface's catalogue that its words shall have; without one the surface chooses
     * @param raw a body in place of the surface's words, as a box in the middle would send
     */
    record Status(int status, OptionalInt code, Optional<RetryAfter> retryAfter, Optional<RawBody> raw)
            implements Fault {

        @Override
        public FaultKind kind() {
            return FaultKind.STATUS;
        }

        @Override
        public Map<String, Object> settings() {
            Settings settings = Settings.of(kind().word()).with("status", status);
            code.ifPresent(number -> settings.with("code", number));
            retryAfter.ifPresent(
                    after -> settings.with("retryAfter", after.delay()).with("retryAfterAs", Words.of(after.form())));
            raw.ifPresent(
                    answer -> settings.with("contentType", answer.contentType()).with("body", answer.body()));
            return settings.toMap();
        }

        @Override
        public boolean ends() {
            return true;
        }
    }

    /** A body that is not the surface's. */
    record RawBody(String contentType, String body) {}

    /** A refusal with a number of the surface's catalogue, as if a rule had refused. */
    record Refuse(int code) implements Fault {

        @Override
        public FaultKind kind() {
            return FaultKind.REFUSE;
        }

        @Override
        public Map<String, Object> settings() {
            return Settings.of(kind().word()).with("code", code).toMap();
        }

        @Override
        public boolean ends() {
            return true;
        }
    }

    /** A wait of real time, drawn evenly between two durations. */
    record Latency(Duration atLeast, Duration atMost) implements Fault {

        /** The wait that a draw from 0 to 1 gives. */
        public Duration of(double draw) {
            return atLeast.plusMillis(Math.round(atMost.minus(atLeast).toMillis() * draw));
        }

        @Override
        public FaultKind kind() {
            return FaultKind.LATENCY;
        }

        @Override
        public Map<String, Object> settings() {
            Settings settings = Settings.of(kind().word()).with("delay", atLeast);
            return (atMost.equals(atLeast) ? settings : settings.with("upTo", atMost)).toMap();
        }
    }

    /** The connection is reset (TCP RST). */
    record Reset() implements Fault {

        @Override
        public FaultKind kind() {
            return FaultKind.RESET;
        }

        @Override
        public Map<String, Object> settings() {
            return Settings.of(kind().word()).toMap();
        }

        @Override
        public boolean ends() {
            return true;
        }
    }

    /** The connection is closed (TCP FIN) without an answer. */
    record Drop() implements Fault {

        @Override
        public FaultKind kind() {
            return FaultKind.DROP;
        }

        @Override
        public Map<String, Object> settings() {
            return Settings.of(kind().word()).toMap();
        }

        @Override
        public boolean ends() {
            return true;
        }
    }

    /** Headers and the first bytes of the body are sent, then the connection is closed. */
    record Truncate(int bytes) implements Fault {

        @Override
        public FaultKind kind() {
            return FaultKind.TRUNCATE;
        }

        @Override
        public Map<String, Object> settings() {
            return Settings.of(kind().word()).with("bytes", bytes).toMap();
        }
    }

    /** The body comes in pieces of so many bytes, with a wait of real time before each. */
    record Drip(int bytes, Duration interval) implements Fault {

        @Override
        public FaultKind kind() {
            return FaultKind.DRIP;
        }

        @Override
        public Map<String, Object> settings() {
            return Settings.of(kind().word())
                    .with("bytes", bytes)
                    .with("interval", interval)
                    .toMap();
        }
    }

    /** The body loses its second half; its length is told as it is, so that only a parser notices. */
    record Malformed() implements Fault {

        @Override
        public FaultKind kind() {
            return FaultKind.MALFORMED;
        }

        @Override
        public Map<String, Object> settings() {
            return Settings.of(kind().word()).toMap();
        }
    }

    /** The answer says that it is of another type than it is. */
    record ContentType(String contentType) implements Fault {

        @Override
        public FaultKind kind() {
            return FaultKind.CONTENT_TYPE;
        }

        @Override
        public Map<String, Object> settings() {
            return Settings.of(kind().word()).with("contentType", contentType).toMap();
        }
    }
}
