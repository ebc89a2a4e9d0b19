package dev.wisim.kernel.http;

import dev.wisim.kernel.error.Refusal;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The exchanges of the egress itself: tunnels, what was forwarded, and what was refused. */
record EgressAnswers(Surface surface, Exchanges exchanges) {

    /** Opens the exchange of {@code request}, whose {@code target} is the whole address and not a path. */
    OpenExchange open(Request request, String target) {
        return exchanges.open(surface, request, target);
    }

    /** Journals the exchange that is open for {@code request}. */
    void record(Request request, int status) {
        if (request.getAttribute(OpenExchange.ATTRIBUTE) instanceof OpenExchange open) {
            exchanges.record(open, status);
        }
    }

    void refuse(Refusal refusal, OpenExchange exchange, Request request, Response response, Callback callback) {
        Answer answer = FailureAnswer.of(new Failure.Refused(refusal), surface, exchange);
        exchanges.record(exchange, answer.status());
        CoreAnswer.write(answer, request, response, callback);
    }

    /** The same for an exchange that was opened before. */
    void refuse(Refusal refusal, Request request, Response response, Callback callback) {
        OpenExchange exchange = request.getAttribute(OpenExchange.ATTRIBUTE) instanceof OpenExchange open
                ? open
                : open(request, request.getHttpURI().asString());
        refuse(refusal, exchange, request, response, callback);
    }
}
