package dev.wisim.entra.error;

import java.util.Locale;

/**
 * The {@code error} member of a refusal, with the status that it comes with unless a cause has its own. RFC 6749 section 5.2
 * names the first six; the rest are Entra's.
 */
public enum OAuthWord {
    INVALID_REQUEST(400),
    INVALID_CLIENT(401),
    UNAUTHORIZED_CLIENT(400),
    INVALID_GRANT(400),
    INVALID_SCOPE(400),
    UNSUPPORTED_GRANT_TYPE(400),
    INVALID_RESOURCE(400),
    INVALID_INSTANCE(400),
    INVALID_TARGET(400),
    TEMPORARILY_UNAVAILABLE(503);

    private final int status;
    private final String text = name().toLowerCase(Locale.ROOT);

    OAuthWord(int status) {
        this.status = status;
    }

    /** The HTTP status that goes with the word. */
    public int status() {
        return status;
    }

    /** The word as it is written. */
    public String text() {
        return text;
    }
}
