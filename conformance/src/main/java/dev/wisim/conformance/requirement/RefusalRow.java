package dev.wisim.conformance.requirement;

/**
 * How one cause is refused.
 *
 * @param number the AADSTS number
 * @param variant what tells it from another cause with the same number; empty where there is none
 * @param status the HTTP status
 * @param word the OAuth word
 * @param page whether Microsoft keeps a public page for the number: only then is there an {@code error_uri}
 * @param cause the cause, as the subject of a sentence
 * @param template the text behind the number, with {@code {name}} where something of the request stands
 * @param severity whether a run fails for it: what nobody has seen, and is only concluded, fails none
 * @param source who says so
 */
public record RefusalRow(
        int number,
        String variant,
        int status,
        String word,
        boolean page,
        String cause,
        String template,
        Severity severity,
        String source) {

    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;

    /** A row that was seen or is documented, with a public page; the status is the word's own. */
    static RefusalRow of(int number, String word, String cause, String template, String source) {
        int status = word.equals("invalid_client") ? UNAUTHORIZED : BAD_REQUEST;
        return new RefusalRow(number, "", status, word, true, cause, template, Severity.MUST, source);
    }

    /** The same without a public page. */
    RefusalRow withoutPage() {
        return new RefusalRow(number, variant, status, word, false, cause, template, severity, source);
    }

    /** The same with a status that is not its word's. */
    RefusalRow withStatus(int other) {
        return new RefusalRow(number, variant, other, word, page, cause, template, severity, source);
    }

    /** The same, told from others of its number by this word. */
    RefusalRow variant(String name) {
        return new RefusalRow(number, name, status, word, page, cause, template, severity, source);
    }

    /** The same, concluded by us: status or text were seen nowhere. */
    RefusalRow inferred() {
        return new RefusalRow(number, variant, status, word, page, cause, template, Severity.SHOULD, source);
    }

    String id() {
        return "ENTRA-REFUSAL-" + number + (variant.isEmpty() ? "" : "-" + variant);
    }

    String sentence() {
        return cause + " is refused with AADSTS" + number + ", " + status + " " + word + ", and its text.";
    }
}
