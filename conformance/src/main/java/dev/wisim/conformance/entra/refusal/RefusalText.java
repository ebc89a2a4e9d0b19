package dev.wisim.conformance.entra.refusal;

import dev.wisim.conformance.entra.evidence.Exchange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A refusal's text taken apart. Where it has no such form, the parts are what is there.
 *
 * @param number behind AADSTS at the beginning
 * @param message what stands between number and trailer
 * @param trailer from {@code Trace ID} on; empty when there is none
 * @param isTrailed whether the trailer has today's form, on the same line
 */
record RefusalText(Optional<Integer> number, String message, String trailer, boolean isTrailed) {

    private static final Pattern NUMBER = Pattern.compile("AADSTS([0-9]{4,9}): ");
    private static final Pattern TRAILER = Pattern.compile("\\s+Trace ID: ");
    private static final Pattern GUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern ONE_LINE =
            Pattern.compile(" Trace ID: " + GUID + " Correlation ID: " + GUID + " Timestamp: [-0-9]+ [0-9:]+Z");

    static RefusalText of(Exchange exchange) {
        String text = String.valueOf(exchange.members().get("error_description"));
        Matcher number = NUMBER.matcher(text);
        boolean numbered = number.lookingAt();
        int from = numbered ? number.end() : 0;
        Matcher trailer = TRAILER.matcher(text);
        int to = trailer.find(from) ? trailer.start() : text.length();
        return new RefusalText(
                numbered ? Optional.of(Integer.valueOf(number.group(1))) : Optional.empty(),
                text.substring(from, to),
                text.substring(to).strip(),
                ONE_LINE.matcher(text.substring(to)).matches());
    }
}
