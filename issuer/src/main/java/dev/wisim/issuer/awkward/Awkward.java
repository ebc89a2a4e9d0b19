package dev.wisim.issuer.awkward;

import java.util.Locale;

/** One way in which an issuer goes wrong, seen from outside. The calm setting is none of them. */
public enum Awkward {
    /** A new key signs ten minutes before the JWK set shows it. */
    KEY_USED_BEFORE_PUBLISHED,
    /** The key that signs is missing from the JWK set. */
    KEY_WITHHELD,
    /** A key is dropped from the JWK set as soon as it retires, while tokens it signed are still valid. */
    KEY_REMOVED_EARLY,
    /** A new key gets the {@code kid} of the one before it, and takes its place in the JWK set. */
    KID_REUSED,
    /** More than a hundred keys stand before the one that signs. */
    TOO_MANY_KEYS,
    /** The JWK set has members and key types that no API server writes. */
    UNKNOWN_KEYS,
    /** The discovery document names another issuer: the slash at its end is there when it should not be, and the reverse. */
    WRONG_ISSUER,
    /** The discovery document leads to a place where no keys are. */
    JWKS_URI_ELSEWHERE,
    /** Both documents come, but after ten seconds. */
    SLOW,
    /** Both documents are answered with 500. */
    SERVER_ERROR,
    /** Both documents end in the middle. */
    TRUNCATED,
    /** Both documents are a page of HTML, with status 200, as from a box in between. */
    HTML,
    /** The listener's certificate has expired. */
    EXPIRED_CERTIFICATE;

    /** How it is written in files, commands and the admin API: {@code key-withheld}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
