package dev.wisim.issuer.wire;

import dev.wisim.kernel.http.Answer;
import dev.wisim.kernel.http.OpenExchange;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * An object or a status as an answer, in the form that the client likes best: JSON on one line with a line feed at its end,
 * or indented and without one; YAML; protobuf.
 *
 * @param headers the headers of this server
 */
public record ApiAnswer(ApiServerHeaders headers) {

    /** {@code document} as the client of {@code exchange} wants to see it. Who reads none of the forms gets indented JSON. */
    public Answer of(int status, ApiDocument document, OpenExchange exchange) {
        Optional<String> mediaType = AcceptHeader.of(exchange).best(document.mediaTypes());
        byte[] body = switch (mediaType.orElse("")) {
            case MediaType.PROTOBUF -> ProtobufFrame.write(document);
            case MediaType.YAML -> utf8(YamlDocument.of(document));
            case MediaType.JSON -> utf8(json(document, Indentation.wanted(exchange)));
            default -> utf8(json(document, true));
        };
        return new Answer(
                status, mediaType.orElse(MediaType.JSON), headers.of(exchange.id(), ApiServerHeaders.PRIVATE), body);
    }

    /** {@code text} with the header that Go's {@code http.Error} adds. */
    public Answer text(int status, String text, OpenExchange exchange) {
        List<Answer.Header> withNoSniff = headers.of(exchange.id(), ApiServerHeaders.PRIVATE);
        return Answer.of(status, MediaType.TEXT, ApiServerHeaders.noSniff(withNoSniff), text);
    }

    private static String json(ApiDocument document, boolean indented) {
        return indented ? GoJsonDocument.indented(document) : GoJsonDocument.compact(document) + "\n";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
