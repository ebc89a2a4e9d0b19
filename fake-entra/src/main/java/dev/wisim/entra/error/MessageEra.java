package dev.wisim.entra.error;

/**
 * Which form of the service's refusals is spoken. Ids trailed a text on lines of their own until about October 2023
 * (external-secrets#2783, awi#1200); which rows were other ones {@link OldRow} says.
 */
public enum MessageEra {
    /** Until early 2023: one number for whatever does not match, as a bad request. */
    UNTIL_2022("\r\n"),
    /** Until October 2023: the same number, as a bad client. */
    UNTIL_2023("\r\n"),
    /** Until the summer of 2024: a number for each field, in older words. */
    UNTIL_2024(" "),
    /** Since then. */
    CURRENT(" ");

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
