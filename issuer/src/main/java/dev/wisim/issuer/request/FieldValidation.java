package dev.wisim.issuer.request;

import dev.wisim.issuer.error.RequestError;
import dev.wisim.issuer.wire.GoQuote;

/** What happens to fields that the API does not know, the query parameter {@code fieldValidation}. */
public enum FieldValidation {
    /** Nothing. */
    IGNORE,
    /** A warning for each; the default. */
    WARN,
    /** Refused. */
    STRICT;

    /** The choice that {@code parameter} names; empty means the default. */
    public static FieldValidation of(String parameter) {
        return switch (parameter) {
            case "Ignore" -> IGNORE;
            case "", "Warn" -> WARN;
            case "Strict" -> STRICT;
            default -> throw RequestError.UNKNOWN_FIELD_VALIDATION.with("value", GoQuote.quote(parameter));
        };
    }
}
