package dev.wisim.kernel.admin;

import dev.wisim.kernel.error.CatalogEntry;

/** What an admin route refuses before a rule is asked. The texts are ours: the admin API has no original. */
public enum AdminError implements CatalogEntry {
    MALFORMED_JSON(400, "The body is not valid JSON: line {line}, column {column}: {problem}."),
    UNKNOWN_MEMBER(400, "The body has a member '{member}' that is not known here. Known members: {known}."),
    MISSING_MEMBER(400, "The body lacks the member '{member}'."),
    INVALID_MEMBER(400, "The member '{member}' is invalid: {problem}."),
    UNKNOWN_PARAMETER(400, "There is no query parameter '{parameter}' here. Known parameters: {known}."),
    INVALID_PARAMETER(400, "The query parameter '{parameter}' is invalid: {problem}."),
    MALFORMED_REQUEST(400, "This is not an HTTP request that can be read."),
    FOREIGN_HOST(403, "The admin API answers only for a loopback host name; this request asked for '{host}'."),
    FOREIGN_ORIGIN(403, "The admin API answers only pages of this machine; this request came from '{origin}'."),
    NOT_FOUND(404, "There is no {kind} '{name}'."),
    UNKNOWN_ROUTE(404, "There is no such route. Routes: {routes}."),
    METHOD_NOT_ALLOWED(405, "This route does not have that method. Methods: {methods}."),
    BODY_TOO_SLOW(408, "The body was not whole after {limit} ms."),
    BODY_TOO_LARGE(413, "The body is longer than {limit} bytes."),
    URI_TOO_LONG(414, "The request target is too long."),
    HEADERS_TOO_LARGE(431, "The request line and headers are too long."),
    INTERNAL_ERROR(500, "Something went wrong inside; the journal has more under the request id {id}."),
    TOO_MANY_WAITING(503, "Already {most} requests wait for the journal; ask without waiting.");

    private final int status;
    private final String template;

    AdminError(int status, String template) {
        this.status = status;
        this.template = template;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String template() {
        return template;
    }
}
