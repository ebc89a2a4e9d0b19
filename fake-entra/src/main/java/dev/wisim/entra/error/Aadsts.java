package dev.wisim.entra.error;

/**
 * One row of the AADSTS catalogue.
 *
 * @param number the AADSTS number, which {@code error_codes}, the text and {@code error_uri} all carry
 * @param word the OAuth word
 * @param status the HTTP status
 * @param hasPage whether Microsoft keeps a public page for the number: only then does the answer have an {@code error_uri}
 * @param template the text behind {@code AADSTS{number}: }, with {@code {name}} where an argument goes
 */
public record Aadsts(int number, OAuthWord word, int status, boolean hasPage, String template) {

    /** A row with the word's own status and without a public page. */
    static Aadsts of(int number, OAuthWord word, String template) {
        return new Aadsts(number, word, word.status(), false, template);
    }

    /** The same row with a public page. */
    Aadsts withPage() {
        return new Aadsts(number, word, status, true, template);
    }

    /** The same row with a status of its own. */
    Aadsts withStatus(int otherStatus) {
        return new Aadsts(number, word, otherStatus, hasPage, template);
    }
}
