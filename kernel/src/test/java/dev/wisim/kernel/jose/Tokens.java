package dev.wisim.kernel.jose;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Tokens in pieces, well-formed or not. */
final class Tokens {

    static final String SIGNATURE = "c2lnbmF0dXJl";

    private Tokens() {}

    /** A token of this header and payload with a signature that nobody made. */
    static String of(String headerJson, String payloadJson) {
        return encode(headerJson) + '.' + encode(payloadJson) + '.' + SIGNATURE;
    }

    /** A token with this payload. */
    static String withPayload(String payloadJson) {
        return of("{\"alg\":\"RS256\"}", payloadJson);
    }

    static String encode(String text) {
        return encode(text.getBytes(StandardCharsets.UTF_8));
    }

    static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
