package dev.wisim.entra.error;

/** How the ids trail a refusal's text. The form changed about October 2023 (external-secrets#2783, awi#1200). */
public enum MessageEra {
    /** Carriage return and line feed before each id, until 2023. */
    LINES("\r\n"),
    /** One line with single spaces, since then. */
    ONE_LINE(" ");

    private final String separator;

    MessageEra(String separator) {
        this.separator = separator;
    }

    /** The text with its ids and time. */
    String trailed(String text, String traceId, String correlationId, String timestamp) {
        return text + separator + "Trace ID: " + traceId + separator + "Correlation ID: " + correlationId + separator
                + "Timestamp: " + timestamp;
    }
}
