package dev.wisim.conformance.entra.refusal;

import dev.wisim.conformance.entra.evidence.Exchange;
import dev.wisim.conformance.requirement.Outcome;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** The time that a refusal shows. */
final class RefusalTime {

    /** Clocks of two machines differ; a wrong hour or a wrong zone is more than that. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss'Z'", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private RefusalTime() {}

    static Outcome examine(Exchange exchange) {
        String shown = String.valueOf(exchange.members().get("timestamp"));
        String expected = "timestamp " + FORM.withZone(ZoneOffset.UTC).format(exchange.answered()) + ", or nearly";
        try {
            Instant instant = LocalDateTime.parse(shown, FORM).toInstant(ZoneOffset.UTC);
            boolean near = !instant.isBefore(exchange.sent().minus(TOLERANCE))
                    && !instant.isAfter(exchange.answered().plus(TOLERANCE));
            return Outcome.of(near, expected, "timestamp " + shown);
        } catch (DateTimeException e) {
            return Outcome.failed(expected, "timestamp " + shown);
        }
    }
}
