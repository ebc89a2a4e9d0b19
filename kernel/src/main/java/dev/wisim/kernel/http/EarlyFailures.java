package dev.wisim.kernel.http;

import java.util.Objects;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Takes the place of Jetty's error pages: what fails before or around a surface's servlet is said in its dialect, too. */
final class EarlyFailures implements Request.Handler {

    private final SurfaceChoice choice;
    private final Exchanges exchanges;

    EarlyFailures(SurfaceChoice choice, Exchanges exchanges) {
        this.choice = choice;
        this.exchanges = exchanges;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Surface surface = choice.of(request);
        OpenExchange exchange = request.getAttribute(OpenExchange.ATTRIBUTE) instanceof OpenExchange open
                ? open
                : exchanges.open(surface, request);
        Failure failure =
                failure(request, response.getStatus(), surface.limits().bodyBytes());
        Answer answer = FailureAnswer.of(failure, surface, exchange);
        exchanges.record(exchange, answer.status());
        CoreAnswer.write(answer, request, response, callback);
        return true;
    }

    private static Failure failure(Request request, int status, long limit) {
        @Nullable Throwable cause = (Throwable) request.getAttribute(ErrorHandler.ERROR_EXCEPTION);
        @Nullable Object message = request.getAttribute(ErrorHandler.ERROR_MESSAGE);
        String reason = Objects.requireNonNullElse(message, HttpStatus.getMessage(status))
                .toString();
        return ThrownFailure.ofStatus(status, reason, cause == null ? new IllegalStateException(reason) : cause, limit);
    }
}
