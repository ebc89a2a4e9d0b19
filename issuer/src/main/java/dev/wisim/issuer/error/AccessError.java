package dev.wisim.issuer.error;

import dev.wisim.kernel.error.Evidence;
import dev.wisim.kernel.error.Evidence.Level;

/** Who may not do what, and what keeps a token from being reviewed. */
public enum AccessError implements KubernetesError {
    @Evidence(level = Level.OBSERVED, source = Facts.DISCOVERY, date = Facts.DATE, test = Facts.DISCOVERY_TEST)
    UNAUTHORIZED(new StatusOutline(401, "Unauthorized", "Unauthorized", StatusDetails.NONE)),
    @Evidence(level = Level.OBSERVED, source = Facts.DISCOVERY, date = Facts.DATE, test = Facts.DISCOVERY_TEST)
    FORBIDDEN_PATH(new StatusOutline(
            403, Facts.FORBIDDEN, "forbidden: User {user} cannot {verb} path {path}", StatusDetails.EMPTY)),
    @Evidence(level = Level.OBSERVED, source = Facts.REVIEW, date = Facts.DATE, test = Facts.REVIEW_TEST)
    FORBIDDEN_RESOURCE(new StatusOutline(
            403,
            Facts.FORBIDDEN,
            "{qualified} is forbidden: " + Facts.CANNOT,
            StatusDetails.of("", "{group}", "{resource}"))),
    @Evidence(level = Level.OBSERVED, source = Facts.TOKEN, date = Facts.DATE, test = Facts.TOKEN_TEST)
    FORBIDDEN_OBJECT(new StatusOutline(
            403,
            Facts.FORBIDDEN,
            "{qualified} {quoted} is forbidden: " + Facts.CANNOT,
            StatusDetails.of("{name}", "{group}", "{resource}"))),
    @Evidence(level = Level.OBSERVED, source = Facts.REVIEW, date = Facts.DATE, test = Facts.REVIEW_TEST)
    TOKEN_TO_REVIEW_MISSING(new StatusOutline(
            400, Facts.BAD_REQUEST, "token is required for TokenReview in authentication", StatusDetails.NONE));

    @SuppressWarnings("ImmutableEnumChecker") // a record of records; the checker knows only its own annotation
    private final StatusOutline outline;

    AccessError(StatusOutline outline) {
        this.outline = outline;
    }

    @Override
    public StatusOutline outline() {
        return outline;
    }
}
