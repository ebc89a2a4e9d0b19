package dev.wisim.issuer.wire;

import dev.wisim.kernel.http.Answer;
import dev.wisim.kernel.http.OpenExchange;
import java.util.List;

/**
 * An object or a status as an answer: on one line with a line feed at its end, or indented and without one.
 *
 * @param headers the headers of this server
 */
public record ApiAnswer(ApiServerHeaders headers) {

    /** {@code document} as the client of {@code exchange} wants to see it. */
    public Answer of(int status, Object document, OpenExchange exchange) {
        boolean indented = Indentation.wanted(exchange) || !readsObjects(AcceptHeader.of(exchange));
        String body = indented ? GoJsonDocument.indented(document) : GoJsonDocument.compact(document) + "\n";
        return Answer.of(status, MediaType.JSON, headers.of(exchange.id(), ApiServerHeaders.PRIVATE), body);
    }

    /** {@code text} with the header that Go's {@code http.Error} adds. */
    public Answer text(int status, String text, OpenExchange exchange) {
        List<Answer.Header> withNoSniff = headers.of(exchange.id(), ApiServerHeaders.PRIVATE);
        return Answer.of(status, MediaType.TEXT, ApiServerHeaders.noSniff(withNoSniff), text);
    }

    /** Who reads none of the forms of an object is shown a raw, indented one. */
    private static boolean readsObjects(AcceptHeader accept) {
        return accept.accepts(MediaType.JSON) || accept.accepts(MediaType.YAML) || accept.accepts(MediaType.PROTOBUF);
    }
}
