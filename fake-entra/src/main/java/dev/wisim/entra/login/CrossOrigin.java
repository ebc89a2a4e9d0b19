package dev.wisim.entra.login;

import dev.wisim.kernel.http.Answer.Header;
import dev.wisim.kernel.http.OpenExchange;
import java.util.List;

/**
 * What pages in a browser are told (<a href="https://fetch.spec.whatwg.org/#http-cors-protocol">CORS</a>): any page may ask,
 * and may read the answer, which for a client without a user is a refusal. That metadata says so always is recorded; that a
 * refusal of a token does follows from pages that print it.
 */
final class CrossOrigin {

    /** Any page may read the answer. */
    static final Header ANY = new Header("Access-Control-Allow-Origin", "*");

    private CrossOrigin() {}

    /** The headers that an answer has because a page asked for it; none when none did. */
    static List<Header> answering(OpenExchange exchange) {
        return asked(exchange) ? List.of(ANY) : List.of();
    }

    /** Whether a page asks. */
    static boolean asked(OpenExchange exchange) {
        return exchange.header("Origin").isPresent();
    }
}
