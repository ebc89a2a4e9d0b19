package dev.wisim.kernel.fault;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * When a client shall come again, in either form that HTTP has for it.
 *
 * @param delay how long, in whole seconds
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3">RFC 9110, section 10.2.3</a>
 */
public record RetryAfter(Duration delay, Form form) {

    /** RFC 1123 with two digits of day, which the JDK's own formatter does not write. */
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /**
     * @throws IllegalArgumentException when the delay is negative or no whole number of seconds
     */
    public RetryAfter {
        if (delay.isNegative() || delay.toNanosPart() != 0) {
            throw new IllegalArgumentException("must be whole seconds");
        }
    }

    /**
     * The header's value.
     *
     * @param wall the wall clock's time: clients judge the date by theirs
     */
    public String header(Instant wall) {
        return form == Form.SECONDS ? Long.toString(delay.toSeconds()) : HTTP_DATE.format(wall.plus(delay));
    }

    /** How the wait is written. */
    public enum Form {
        @JsonProperty("seconds")
        SECONDS,
        @JsonProperty("date")
        DATE
    }
}
