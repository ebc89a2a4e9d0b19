package dev.wisim.issuer.error;

import dev.wisim.kernel.error.Evidence;
import dev.wisim.kernel.error.Evidence.Level;

/** What is wrong with a request whatever it is about: its path, its method, its media types, its body. */
public enum RequestError implements KubernetesError {
    @Evidence(level = Level.OBSERVED, source = Facts.DISCOVERY, date = Facts.DATE, test = Facts.DISCOVERY_TEST)
    PAGE_NOT_FOUND(StatusOutline.text(404, "404 page not found\n")),
    @Evidence(level = Level.OBSERVED, source = Facts.DISCOVERY, date = Facts.DATE, test = Facts.DISCOVERY_TEST)
    METHOD_NOT_ALLOWED(new StatusOutline(
            405,
            "MethodNotAllowed",
            "the server does not allow this method on the requested resource",
            StatusDetails.EMPTY)),
    @Evidence(level = Level.OBSERVED, source = Facts.DISCOVERY, date = Facts.DATE, test = Facts.DISCOVERY_TEST)
    NOT_ACCEPTABLE(new StatusOutline(
            406,
            "NotAcceptable",
            "406: Not Acceptable\n\nAvailable representations: {available}",
            StatusDetails.EMPTY)),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.LARGE_TEST)
    BODY_TOO_LARGE(new StatusOutline(
            413, "RequestEntityTooLarge", "Request entity too large: limit is {limit}", StatusDetails.NONE)),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    UNSUPPORTED_MEDIA_TYPE(
            new StatusOutline(415, "UnsupportedMediaType", Facts.UNKNOWN_FORMAT + "{accepted}", StatusDetails.NONE)),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    UNREADABLE_BODY(new StatusOutline(
            400,
            Facts.BAD_REQUEST,
            "the object provided is unrecognized (must be of type {expected}): {cause} ({summary})",
            StatusDetails.NONE)),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    KIND_NOT_REGISTERED(new StatusOutline(
            400,
            Facts.BAD_REQUEST,
            Facts.NOT_HANDLED + "no kind {quoted} is registered for version \"{groupVersion}\" in scheme"
                    + " \"k8s.io/kubernetes/pkg/api/legacyscheme/scheme.go:30\"",
            StatusDetails.NONE)),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    KIND_NOT_CONVERTIBLE(new StatusOutline(
            400,
            Facts.BAD_REQUEST,
            Facts.NOT_HANDLED + "converting ({version}.{name}) to ({target}): unknown conversion",
            StatusDetails.NONE)),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    WRONG_FIELD_TYPE(new StatusOutline(400, Facts.BAD_REQUEST, Facts.NOT_HANDLED + "{cause}", StatusDetails.NONE)),
    @Evidence(level = Level.INFERRED, source = Facts.PROTOBUF, date = Facts.DATE, test = Facts.PROTOBUF_TEST)
    BROKEN_PROTOBUF(new StatusOutline(400, Facts.BAD_REQUEST, Facts.NOT_HANDLED + "{cause}", StatusDetails.NONE)),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    STRICT_DECODING(new StatusOutline(
            400, Facts.BAD_REQUEST, Facts.NOT_HANDLED + "strict decoding error: {faults}", StatusDetails.NONE)),
    @Evidence(level = Level.INFERRED, source = Facts.SOURCE, date = Facts.DATE, test = Facts.OPTIONS_TEST)
    UNKNOWN_FIELD_VALIDATION(StatusOutline.invalid(
            "CreateOptions",
            "meta.k8s.io",
            "",
            "FieldValueNotSupported",
            "fieldValidation",
            "Unsupported value: {value}: supported values: \"\", \"Ignore\", \"Strict\", \"Warn\"")),
    @Evidence(level = Level.INFERRED, source = Facts.GO_SERVER, date = Facts.DATE, test = Facts.DIALECT_TEST)
    HEADERS_TOO_LARGE(StatusOutline.text(431, "431 Request Header Fields Too Large")),
    @Evidence(level = Level.INFERRED, source = Facts.GO_SERVER, date = Facts.DATE, test = Facts.DIALECT_TEST)
    MALFORMED_REQUEST(StatusOutline.text(400, "400 Bad Request")),
    @Evidence(level = Level.INFERRED, source = Facts.TIMEOUT, date = Facts.DATE, test = Facts.DIALECT_TEST)
    TIMED_OUT(new StatusOutline(
            504, "Timeout", "Timeout: request did not complete within the allotted timeout", StatusDetails.EMPTY)),
    @Evidence(level = Level.INFERRED, source = Facts.SOURCE, date = Facts.DATE, test = Facts.DIALECT_TEST)
    PANIC(StatusOutline.text(500, "This request caused apiserver to panic. Look in the logs for details.\n"));

    @SuppressWarnings("ImmutableEnumChecker") // a record of records; the checker knows only its own annotation
    private final StatusOutline outline;

    RequestError(StatusOutline outline) {
        this.outline = outline;
    }

    @Override
    public StatusOutline outline() {
        return outline;
    }
}
