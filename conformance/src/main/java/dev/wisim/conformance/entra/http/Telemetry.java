package dev.wisim.conformance.entra.http;

import dev.wisim.conformance.entra.evidence.Exchange;
import dev.wisim.conformance.requirement.Outcome;
import java.util.List;

/** What clients pass on of an answer: version 1, the number, nothing of the rest. */
final class Telemetry {

    private Telemetry() {}

    static Outcome examine(Exchange exchange) {
        String number = number(exchange);
        String shown = exchange.header("x-ms-clitelem").orElse("absent");
        return Outcome.of(
                shown.matches("1," + number + ",0,,"), "x-ms-clitelem \"1," + number + ",0,,\"", "\"" + shown + "\"");
    }

    /** The number that had to be there; of a refusal that has none to read, any. */
    private static String number(Exchange exchange) {
        if (exchange.succeeded()) {
            return "0";
        }
        return exchange.members().get("error_codes") instanceof List<?> codes
                        && !codes.isEmpty()
                        && codes.get(0) instanceof Integer code
                ? code.toString()
                : "[0-9]+";
    }
}
