package dev.wisim.issuer.error;

import dev.wisim.issuer.wire.GoQuote;
import dev.wisim.kernel.error.CatalogEntry;
import dev.wisim.kernel.error.Evidence;
import dev.wisim.kernel.error.Evidence.Level;
import dev.wisim.kernel.error.Refusal;
import java.util.HashMap;
import java.util.Map;

/**
 * The API server's refusals, one constant for each cause. {@code {quoted}} in a text is {@code {name}} as Go quotes it.
 * The texts are those of kube-apiserver 1.36.2.
 */
public enum KubernetesError implements CatalogEntry {
    @Evidence(level = Level.OBSERVED, source = Facts.DISCOVERY, date = Facts.DATE, test = Facts.DISCOVERY_TEST)
    PAGE_NOT_FOUND(404, "404 page not found\n"),
    @Evidence(level = Level.OBSERVED, source = Facts.DISCOVERY, date = Facts.DATE, test = Facts.DISCOVERY_TEST)
    METHOD_NOT_ALLOWED(
            405,
            "MethodNotAllowed",
            "the server does not allow this method on the requested resource",
            StatusDetails.EMPTY),
    @Evidence(level = Level.OBSERVED, source = Facts.DISCOVERY, date = Facts.DATE, test = Facts.DISCOVERY_TEST)
    NOT_ACCEPTABLE(
            406, "NotAcceptable", "406: Not Acceptable\n\nAvailable representations: {available}", StatusDetails.EMPTY),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.LARGE_TEST)
    BODY_TOO_LARGE(413, "RequestEntityTooLarge", "Request entity too large: limit is {limit}", StatusDetails.NONE),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    UNSUPPORTED_MEDIA_TYPE(415, "UnsupportedMediaType", Facts.UNKNOWN_FORMAT + "{accepted}", StatusDetails.NONE),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.CALLER_TEST)
    TOKEN_REQUEST_FORBIDDEN(
            403,
            "Forbidden",
            "serviceaccounts {quoted} is forbidden: User \"system:anonymous\" cannot create resource"
                    + " \"serviceaccounts/token\" in API group \"\" in the namespace {namespace}",
            StatusDetails.named("serviceaccounts")),

    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    UNREADABLE_BODY(
            400,
            Facts.BAD_REQUEST,
            "the object provided is unrecognized (must be of type {expected}): {cause} ({summary})",
            StatusDetails.NONE),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    KIND_NOT_REGISTERED(
            400,
            Facts.BAD_REQUEST,
            Facts.NOT_HANDLED + "no kind {quoted} is registered for version \"{groupVersion}\" in scheme"
                    + " \"k8s.io/kubernetes/pkg/api/legacyscheme/scheme.go:30\"",
            StatusDetails.NONE),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    KIND_NOT_CONVERTIBLE(
            400,
            Facts.BAD_REQUEST,
            Facts.NOT_HANDLED + "converting ({version}.{name}) to ({target}): unknown conversion",
            StatusDetails.NONE),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    WRONG_FIELD_TYPE(400, Facts.BAD_REQUEST, Facts.NOT_HANDLED + "{cause}", StatusDetails.NONE),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    STRICT_DECODING(400, Facts.BAD_REQUEST, Facts.NOT_HANDLED + "strict decoding error: {faults}", StatusDetails.NONE),
    @Evidence(level = Level.INFERRED, source = Facts.SOURCE, date = Facts.DATE, test = Facts.OPTIONS_TEST)
    UNKNOWN_FIELD_VALIDATION(
            "CreateOptions",
            "meta.k8s.io",
            "",
            "FieldValueNotSupported",
            "fieldValidation",
            "Unsupported value: {value}: supported values: \"\", \"Ignore\", \"Strict\", \"Warn\""),

    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    NAMESPACE_NOT_FOUND("namespaces"),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    SERVICE_ACCOUNT_NOT_FOUND("serviceaccounts"),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    POD_NOT_FOUND("pods"),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    SECRET_NOT_FOUND("secrets"),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    NODE_NOT_FOUND("nodes"),

    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    EXPIRATION_TOO_SHORT(
            Facts.TOKEN_REQUEST,
            Facts.AUTHENTICATION,
            "",
            Facts.INVALID_VALUE,
            "spec.expirationSeconds",
            "Invalid value: {value}: may not specify a duration less than 10 minutes"),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    EXPIRATION_TOO_LONG(
            Facts.TOKEN_REQUEST,
            Facts.AUTHENTICATION,
            "",
            Facts.INVALID_VALUE,
            "spec.expirationSeconds",
            "Invalid value: {value}: may not specify a duration larger than 2^32 seconds"),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    NAME_DIFFERS(
            Facts.TOKEN_REQUEST,
            Facts.AUTHENTICATION,
            "{name}",
            Facts.INVALID_VALUE,
            "metadata.name",
            "Invalid value: {value}: must match the service account name if specified"),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    NAMESPACE_DIFFERS(
            400,
            Facts.BAD_REQUEST,
            "the namespace of the provided object does not match the namespace sent on the request",
            StatusDetails.NONE),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    UID_DIFFERS(
            409,
            "Conflict",
            "Operation cannot be fulfilled on TokenRequest.authentication.k8s.io {quoted}: the UID in the token request"
                    + " ({given}) does not match the UID of the service account ({actual})",
            StatusDetails.of("{name}", Facts.AUTHENTICATION, Facts.TOKEN_REQUEST)),

    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    CANNOT_BIND_TO_KIND(400, Facts.BAD_REQUEST, "cannot bind token to object of type {type}", StatusDetails.NONE),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    POD_OF_ANOTHER_SERVICE_ACCOUNT(
            400,
            Facts.BAD_REQUEST,
            "cannot bind token for serviceaccount {quoted} to pod running with different serviceaccount name.",
            StatusDetails.NONE),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    BOUND_UID_DIFFERS(
            409,
            "Conflict",
            "Operation cannot be fulfilled on {kind} {quoted}: the UID in the bound object reference ({given}) does not"
                    + " match the UID in record. The object might have been deleted and then recreated",
            StatusDetails.named("{kind}")),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    NAME_REQUIRED(400, Facts.BAD_REQUEST, "Name parameter required.", StatusDetails.NONE),
    @Evidence(level = Level.INFERRED, source = Facts.SOURCE, date = Facts.DATE, test = Facts.BINDING_TEST)
    NAME_NOT_A_PATH_SEGMENT(400, Facts.BAD_REQUEST, "Name parameter invalid: {quoted}: {faults}", StatusDetails.NONE),

    @Evidence(level = Level.OBSERVED, source = Facts.ADMISSION, date = Facts.DATE, test = Facts.OBJECTS_TEST)
    ALREADY_EXISTS(409, "AlreadyExists", "{resource} {quoted} already exists", StatusDetails.named("{resource}")),
    @Evidence(level = Level.OBSERVED, source = Facts.ADMISSION, date = Facts.DATE, test = Facts.OBJECTS_TEST)
    SERVICE_ACCOUNT_OF_POD_MISSING(
            403,
            "Forbidden",
            "pods {quoted} is forbidden: error looking up service account {namespace}/{account}: serviceaccount"
                    + " \"{account}\" not found",
            StatusDetails.named("pods")),
    @Evidence(level = Level.OBSERVED, source = Facts.ADMISSION, date = Facts.DATE, test = Facts.OBJECTS_TEST)
    INVALID_OBJECT_NAME(
            "{kind}", "", "{name}", Facts.INVALID_VALUE, "metadata.name", "Invalid value: {quoted}: {rule}"),

    @Evidence(level = Level.INFERRED, source = Facts.GO_SERVER, date = Facts.DATE, test = Facts.DIALECT_TEST)
    HEADERS_TOO_LARGE(431, "431 Request Header Fields Too Large"),
    @Evidence(level = Level.INFERRED, source = Facts.GO_SERVER, date = Facts.DATE, test = Facts.DIALECT_TEST)
    MALFORMED_REQUEST(400, "400 Bad Request"),
    @Evidence(level = Level.INFERRED, source = Facts.SOURCE, date = Facts.DATE, test = Facts.DIALECT_TEST)
    PANIC(500, "This request caused apiserver to panic. Look in the logs for details.\n");

    private final int status;
    private final String reason;
    private final String template;

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings; the checker knows only its own annotation
    private final StatusDetails details;

    KubernetesError(int status, String reason, String template, StatusDetails details) {
        this.status = status;
        this.reason = reason;
        this.template = template;
        this.details = details;
    }

    /** An answer in plain text. */
    KubernetesError(int status, String text) {
        this(status, "", text, StatusDetails.NONE);
    }

    /** An object of the core group that is not there. */
    KubernetesError(String resource) {
        this(404, "NotFound", resource + " {quoted} not found", StatusDetails.named(resource));
    }

    /** An object with one wrong field. The name in the text is quoted, the one in the details is not. */
    KubernetesError(String kind, String group, String name, String reason, String field, String message) {
        this(
                422,
                "Invalid",
                kind + (group.isEmpty() ? "" : "." + group) + " " + (name.isEmpty() ? "\"\"" : "{quoted}")
                        + " is invalid: " + field + ": " + message,
                StatusDetails.of(name, group, kind).because(reason, field, message));
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String template() {
        return template;
    }

    /** The {@code reason} of the {@code Status}; empty when this is answered in plain text. */
    public String reason() {
        return reason;
    }

    StatusDetails details() {
        return details;
    }

    /** This refusal, with values in pairs of name and value; {@code quoted} is added for {@code name}. */
    public Refusal with(String... namesAndValues) {
        Map<String, String> arguments = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        if (arguments.containsKey("name")) {
            arguments.put("quoted", GoQuote.quote(arguments.get("name")));
        }
        return new Refusal(this, arguments);
    }
}
