package dev.wisim.issuer.error;

import dev.wisim.kernel.error.Evidence;
import dev.wisim.kernel.error.Evidence.Level;

/** What is wrong with an object that a request names or brings. */
public enum ObjectError implements KubernetesError {
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    NAMESPACE_NOT_FOUND(StatusOutline.notFound("namespaces")),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    SERVICE_ACCOUNT_NOT_FOUND(StatusOutline.notFound("serviceaccounts")),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    POD_NOT_FOUND(StatusOutline.notFound("pods")),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    SECRET_NOT_FOUND(StatusOutline.notFound("secrets")),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    NODE_NOT_FOUND(StatusOutline.notFound("nodes")),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    NAMESPACE_DIFFERS(new StatusOutline(
            400,
            Facts.BAD_REQUEST,
            "the namespace of the provided object does not match the namespace sent on the request",
            StatusDetails.NONE)),
    @Evidence(level = Level.OBSERVED, source = Facts.ADMISSION, date = Facts.DATE, test = Facts.OBJECTS_TEST)
    ALREADY_EXISTS(new StatusOutline(
            409, "AlreadyExists", "{resource} {quoted} already exists", StatusDetails.named("{resource}"))),
    @Evidence(level = Level.OBSERVED, source = Facts.ADMISSION, date = Facts.DATE, test = Facts.OBJECTS_TEST)
    SERVICE_ACCOUNT_OF_POD_MISSING(new StatusOutline(
            403,
            "Forbidden",
            "pods {quoted} is forbidden: error looking up service account {namespace}/{account}: serviceaccount"
                    + " \"{account}\" not found",
            StatusDetails.named("pods"))),
    @Evidence(level = Level.OBSERVED, source = Facts.ADMISSION, date = Facts.DATE, test = Facts.OBJECTS_TEST)
    INVALID_OBJECT_NAME(StatusOutline.invalid(
            "{kind}", "", "{name}", Facts.INVALID_VALUE, "metadata.name", "Invalid value: {quoted}: {rule}")),
    @Evidence(level = Level.INFERRED, source = Facts.SOURCE, date = Facts.DATE, test = Facts.WATCH_TEST)
    VERSION_TOO_OLD(
            new StatusOutline(410, "Expired", "too old resource version: {asked} ({oldest})", StatusDetails.NONE)),
    @Evidence(level = Level.INFERRED, source = Facts.SOURCE, date = Facts.DATE, test = Facts.RESOURCE_TEST)
    SELECTOR_NOT_SUPPORTED(
            new StatusOutline(400, Facts.BAD_REQUEST, "field label not supported: {selector}", StatusDetails.NONE)),
    @Evidence(level = Level.INFERRED, source = Facts.SOURCE, date = Facts.DATE, test = Facts.RESOURCE_TEST)
    NOT_A_NUMBER(new StatusOutline(
            400,
            Facts.BAD_REQUEST,
            "invalid {parameter}: strconv.ParseUint: parsing \"{value}\": invalid syntax",
            StatusDetails.NONE));

    @SuppressWarnings("ImmutableEnumChecker") // a record of records; the checker knows only its own annotation
    private final StatusOutline outline;

    ObjectError(StatusOutline outline) {
        this.outline = outline;
    }

    @Override
    public StatusOutline outline() {
        return outline;
    }
}
