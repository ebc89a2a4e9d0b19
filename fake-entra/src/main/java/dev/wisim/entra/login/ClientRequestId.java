package dev.wisim.entra.login;

import dev.wisim.kernel.http.OpenExchange;
import java.util.Optional;
import java.util.UUID;

/** The id that a client gives its request, by which it finds the request again on both sides. */
public final class ClientRequestId {

    private static final int GUID_LENGTH = 36;

    private ClientRequestId() {}

    /** The id, in lower case; empty when the client sent none, or something other than a GUID. */
    public static Optional<String> of(OpenExchange exchange) {
        return exchange.header("client-request-id").flatMap(ClientRequestId::guid);
    }

    /** The id when the client wants to see it in the answer. */
    static Optional<String> toReturn(OpenExchange exchange) {
        return exchange.header("return-client-request-id")
                .filter("true"::equalsIgnoreCase)
                .flatMap(asked -> of(exchange));
    }

    private static Optional<String> guid(String text) {
        String candidate = text.strip();
        if (candidate.length() != GUID_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(candidate).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
