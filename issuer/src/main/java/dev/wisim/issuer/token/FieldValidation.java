package dev.wisim.issuer.token;

import dev.wisim.issuer.error.KubernetesError;
import dev.wisim.issuer.wire.GoQuote;

/** What happens to fields that the API does not know, the query parameter {@code fieldValidation}. */
enum FieldValidation {
    /** Nothing. */
    IGNORE,
    /** A warning for each; the default. */
    WARN,
    /** Refused. */
    STRICT;

    /** The choice that {@code parameter} names; empty means the default. */
    static FieldValidation of(String parameter) {
        return switch (parameter) {
            case "Ignore" -> IGNORE;
            case "", "Warn" -> WARN;
            case "Strict" -> STRICT;
            default -> throw KubernetesError.UNKNOWN_FIELD_VALIDATION.with("value", GoQuote.quote(parameter));
        };
    }
}
