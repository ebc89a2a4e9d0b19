package dev.wisim.issuer.error;

import java.util.Optional;

/**
 * What the {@code details} of a {@code Status} hold, as templates.
 *
 * @param present whether there are details at all; they may be present and empty
 * @param name the name of the object, empty when left out
 * @param group the API group, empty when left out
 * @param kind the kind or, for most refusals, the resource; empty when left out
 * @param cause the one cause of an invalid object
 */
public record StatusDetails(boolean present, String name, String group, String kind, Optional<Cause> cause) {

    /** No details. */
    static final StatusDetails NONE = new StatusDetails(false, "", "", "", Optional.empty());

    /** Details with nothing in them. */
    static final StatusDetails EMPTY = new StatusDetails(true, "", "", "", Optional.empty());

    /** An object of the core group. */
    static StatusDetails named(String kind) {
        return new StatusDetails(true, "{name}", "", kind, Optional.empty());
    }

    /** An object of another group. */
    static StatusDetails of(String name, String group, String kind) {
        return new StatusDetails(true, name, group, kind, Optional.empty());
    }

    StatusDetails because(String reason, String field, String message) {
        return new StatusDetails(present, name, group, kind, Optional.of(new Cause(reason, message, field)));
    }

    /** One field and what is wrong with it. */
    public record Cause(String reason, String message, String field) {}
}
