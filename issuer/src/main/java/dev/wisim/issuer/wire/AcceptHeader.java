package dev.wisim.issuer.wire;

import dev.wisim.kernel.http.OpenExchange;
import java.util.Arrays;
import java.util.Locale;

/**
 * The one question that this server asks of an {@code Accept} header: may the answer be of this media type? Weights are not
 * asked for, since every answer has one representation here; parameters other than the weight are ignored.
 */
public final class AcceptHeader {

    private final String value;

    /** The header as it came; blank means that anything will do. */
    public AcceptHeader(String value) {
        this.value = value;
    }

    /** What the client of {@code exchange} accepts: its first header, as the API server reads no other. */
    public static AcceptHeader of(OpenExchange exchange) {
        return new AcceptHeader(exchange.header("Accept").orElse(""));
    }

    /** Whether {@code mediaType}, in lower case and without parameters, is acceptable. */
    public boolean accepts(String mediaType) {
        return value.isBlank()
                || Arrays.stream(value.split(",", -1))
                        .map(AcceptHeader::mediaRange)
                        .anyMatch(range -> fits(range, mediaType));
    }

    private static String mediaRange(String clause) {
        int parameters = clause.indexOf(';');
        String range = parameters < 0 ? clause : clause.substring(0, parameters);
        return range.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean fits(String range, String mediaType) {
        return range.equals("*/*")
                || range.equals(mediaType)
                || (range.endsWith("/*") && mediaType.startsWith(range.substring(0, range.length() - 1)));
    }
}
