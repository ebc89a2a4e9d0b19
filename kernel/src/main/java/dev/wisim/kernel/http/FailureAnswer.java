package dev.wisim.kernel.http;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The answer to a failure: what the surface's dialect says, with a note in the journal of why. */
final class FailureAnswer {

    private static final Logger LOG = LoggerFactory.getLogger(HttpShell.class);
    private static final Answer BARE = new Answer(500, "", List.of(), new byte[0]);

    private FailureAnswer() {}

    /** Never throws: a dialect that fails is a crash of its own, and gets a bare 500. */
    static Answer of(Failure failure, Surface surface, OpenExchange exchange) {
        try {
            note(failure, exchange);
            return surface.dialect().answer(failure, exchange);
        } catch (Throwable broken) {
            exchange.note("brokenDialect", broken.toString());
            LOG.error("surface '{}' cannot say what failed in request {}", surface.name(), exchange.id(), broken);
            return BARE;
        }
    }

    private static void note(Failure failure, OpenExchange exchange) {
        if (failure instanceof Failure.Refused refused) {
            exchange.note("refusal", refused.refusal().entry().name());
            exchange.note("text", refused.refusal().text());
        } else if (failure instanceof Failure.UnknownRoute) {
            exchange.note("failure", "no route has this path");
        } else if (failure instanceof Failure.WrongMethod wrong) {
            exchange.note("failure", "the path has other methods");
            exchange.note("allowed", List.copyOf(wrong.allowed()));
        } else if (failure instanceof Failure.BodyTooLarge large) {
            exchange.note("failure", "the body is longer than " + large.limit() + " bytes");
        } else if (failure instanceof Failure.BodyTooSlow slow) {
            exchange.note(
                    "failure", "the body was not whole after " + slow.limit().toMillis() + " ms");
        } else if (failure instanceof Failure.HeadersTooLarge) {
            exchange.note("failure", "the headers are too large");
        } else if (failure instanceof Failure.UriTooLong) {
            exchange.note("failure", "the request target is too long");
        } else if (failure instanceof Failure.Malformed malformed) {
            exchange.note("failure", "malformed: " + malformed.reason());
        } else if (failure instanceof Failure.Injected) {
            exchange.note("failure", "a fault's, not a rule's");
        } else if (failure instanceof Failure.Crash crash) {
            exchange.note("crash", crash.cause().toString());
            LOG.error(
                    "surface '{}' crashed in request {} ({} {})",
                    exchange.surface(),
                    exchange.id(),
                    exchange.method(),
                    exchange.target(),
                    crash.cause());
        }
    }
}
