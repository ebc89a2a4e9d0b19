package dev.wisim.kernel.http;

/** The body went on after the last byte that the surface takes. Unchecked, so that no reader of the body takes it for its own. */
final class BodyLimitReached extends RuntimeException {

    BodyLimitReached(long limit) {
        super("more than " + limit + " bytes", null, false, false);
    }
}
