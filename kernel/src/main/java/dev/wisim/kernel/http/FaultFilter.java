package dev.wisim.kernel.http;

import dev.wisim.kernel.fault.FaultBoard;
import io.javalin.http.servlet.JavalinServletContext;

/** Stands around a surface's rules: lets exchanges pass while nothing is to go wrong there, and watches them otherwise. */
final class FaultFilter {

    private final FaultBoard board;
    private final Surface surface;

    FaultFilter(FaultBoard board, Surface surface) {
        this.board = board;
        this.surface = surface;
    }

    /** Whether nothing is to go wrong at this surface. */
    boolean calm() {
        return board.calm(surface.name());
    }

    /** What faults do to one exchange, from now on. */
    FaultedExchange watch(OpenExchange exchange, JavalinServletContext context, Reply reply) {
        FaultCandidate candidate = new FaultCandidate(
                exchange, context::queryParams, () -> surface.attributes().in(exchange, context.bodyAsBytes()));
        return new FaultedExchange(board, candidate, exchange, context, reply);
    }
}
