package dev.wisim.issuer.error;

/**
 * A {@code Status} before its arguments are in place.
 *
 * @param status the HTTP status
 * @param reason the {@code reason}; empty when this is answered in plain text
 * @param template the {@code message}, or the plain text
 * @param details the {@code details}
 */
public record StatusOutline(int status, String reason, String template, StatusDetails details) {

    /** An answer in plain text. */
    static StatusOutline text(int status, String text) {
        return new StatusOutline(status, "", text, StatusDetails.NONE);
    }

    /** An object of the core group that is not there. */
    static StatusOutline notFound(String resource) {
        return new StatusOutline(404, "NotFound", resource + " {quoted} not found", StatusDetails.named(resource));
    }

    /** An object with one wrong field. The name in the text is quoted, the one in the details is not. */
    static StatusOutline invalid(String kind, String group, String name, String reason, String field, String message) {
        return new StatusOutline(
                422,
                "Invalid",
                kind + (group.isEmpty() ? "" : "." + group) + " " + (name.isEmpty() ? "\"\"" : "{quoted}")
                        + " is invalid: " + field + ": " + message,
                StatusDetails.of(name, group, kind).because(reason, field, message));
    }
}
