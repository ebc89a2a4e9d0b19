package dev.wisim.issuer.error;

import dev.wisim.kernel.error.Evidence;
import dev.wisim.kernel.error.Evidence.Level;

/** Why a service account does not get the token that was asked for. */
public enum TokenRequestError implements KubernetesError {
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    EXPIRATION_TOO_SHORT(StatusOutline.invalid(
            Facts.TOKEN_REQUEST,
            Facts.AUTHENTICATION,
            "",
            Facts.INVALID_VALUE,
            "spec.expirationSeconds",
            "Invalid value: {value}: may not specify a duration less than 10 minutes")),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    EXPIRATION_TOO_LONG(StatusOutline.invalid(
            Facts.TOKEN_REQUEST,
            Facts.AUTHENTICATION,
            "",
            Facts.INVALID_VALUE,
            "spec.expirationSeconds",
            "Invalid value: {value}: may not specify a duration larger than 2^32 seconds")),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    NAME_DIFFERS(StatusOutline.invalid(
            Facts.TOKEN_REQUEST,
            Facts.AUTHENTICATION,
            "{name}",
            Facts.INVALID_VALUE,
            "metadata.name",
            "Invalid value: {value}: must match the service account name if specified")),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    UID_DIFFERS(new StatusOutline(
            409,
            "Conflict",
            "Operation cannot be fulfilled on TokenRequest.authentication.k8s.io {quoted}: the UID in the token request"
                    + " ({given}) does not match the UID of the service account ({actual})",
            StatusDetails.of("{name}", Facts.AUTHENTICATION, Facts.TOKEN_REQUEST))),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    CANNOT_BIND_TO_KIND(new StatusOutline(
            400, Facts.BAD_REQUEST, "cannot bind token to object of type {type}", StatusDetails.NONE)),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    POD_OF_ANOTHER_SERVICE_ACCOUNT(new StatusOutline(
            400,
            Facts.BAD_REQUEST,
            "cannot bind token for serviceaccount {quoted} to pod running with different serviceaccount name.",
            StatusDetails.NONE)),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    BOUND_UID_DIFFERS(new StatusOutline(
            409,
            "Conflict",
            "Operation cannot be fulfilled on {kind} {quoted}: the UID in the bound object reference ({given}) does not"
                    + " match the UID in record. The object might have been deleted and then recreated",
            StatusDetails.named("{kind}"))),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    NAME_REQUIRED(new StatusOutline(400, Facts.BAD_REQUEST, "Name parameter required.", StatusDetails.NONE)),
    @Evidence(level = Level.INFERRED, source = Facts.SOURCE, date = Facts.DATE, test = Facts.BINDING_TEST)
    NAME_NOT_A_PATH_SEGMENT(new StatusOutline(
            400, Facts.BAD_REQUEST, "Name parameter invalid: {quoted}: {faults}", StatusDetails.NONE)),
    @Evidence(level = Level.INFERRED, source = Facts.SOURCE, date = Facts.DATE, test = Facts.MIRROR_TEST)
    NO_SIGNER(new StatusOutline(
            500,
            "InternalError",
            "Internal error occurred: failed to generate token: of all keys only the public halves are known here",
            StatusDetails.NONE));

    @SuppressWarnings("ImmutableEnumChecker") // a record of records; the checker knows only its own annotation
    private final StatusOutline outline;

    TokenRequestError(StatusOutline outline) {
        this.outline = outline;
    }

    @Override
    public StatusOutline outline() {
        return outline;
    }
}
