package dev.wisim.kernel.http;

import dev.wisim.kernel.egress.EgressError;
import dev.wisim.kernel.error.Refusal;
import java.util.List;
import java.util.Map;

/** How the egress says no: one sentence of plain text. A tunnel that is refused ends with its connection. */
final class EgressDialect implements Dialect {

    private static final String TEXT = "text/plain; charset=utf-8";

    @Override
    public Answer answer(Failure failure, OpenExchange exchange) {
        Refusal refusal = refusal(failure, exchange);
        return Answer.of(refusal.entry().status(), TEXT, List.of(CLOSE), refusal.text() + "\n");
    }

    /** What was refused may still be on its way, and must not be taken for the next request. */
    private static final Answer.Header CLOSE = new Answer.Header("Connection", "close");

    private static Refusal refusal(Failure failure, OpenExchange exchange) {
        if (failure instanceof Failure.Refused refused) {
            return refused.refusal();
        } else if (failure instanceof Failure.UnknownRoute || failure instanceof Failure.WrongMethod) {
            return new Refusal(EgressError.NOT_A_SERVER);
        } else if (failure instanceof Failure.BodyTooLarge large) {
            return new Refusal(EgressError.TOO_LARGE, Map.of("limit", Long.toString(large.limit())));
        } else if (failure instanceof Failure.BodyTooSlow slow) {
            return new Refusal(
                    EgressError.TOO_SLOW,
                    Map.of("limit", Long.toString(slow.limit().toMillis())));
        } else if (failure instanceof Failure.HeadersTooLarge) {
            return new Refusal(EgressError.HEADERS_TOO_LARGE);
        } else if (failure instanceof Failure.UriTooLong) {
            return new Refusal(EgressError.TARGET_TOO_LONG);
        } else if (failure instanceof Failure.Malformed) {
            return new Refusal(EgressError.MALFORMED_REQUEST);
        }
        return new Refusal(
                EgressError.INTERNAL_ERROR, Map.of("id", exchange.id().toString()));
    }
}
