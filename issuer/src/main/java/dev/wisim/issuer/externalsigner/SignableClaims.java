package dev.wisim.issuer.externalsigner;

import dev.wisim.kernel.jose.MalformedJwt;
import dev.wisim.kernel.jose.UnverifiedJwt;
import io.grpc.Status;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Claims as an API server hands them over, fit to be signed.
 *
 * @param json the JSON object, UTF-8 decoded
 * @param subject its {@code sub}; empty when it has none
 */
record SignableClaims(String json, Optional<String> subject) {

    /** The longest segment that is signed, in characters: with header and signature it stays a token that we can read. */
    static final int LONGEST = 60_000;

    /** {@code {}}, the shortest header. */
    private static final String ANY_HEADER = "e30";

    /**
     * Reads a token's second segment.
     *
     * @throws CallRefused with {@code INVALID_ARGUMENT} when it is longer than {@value #LONGEST} characters, not base64url
     *     without padding, or not a strict UTF-8 JSON object. The unused bits of the last character have to be 0: the API
     *     server puts its own letters into the token, and we sign what they mean
     */
    static SignableClaims parse(String segment) throws CallRefused {
        if (segment.isEmpty()) {
            throw refused("the claims are empty");
        }
        if (segment.length() > LONGEST) {
            throw refused("the claims have " + segment.length() + " characters, more than " + LONGEST);
        }
        if (segment.indexOf('.') >= 0) {
            throw refused("the claims are not base64url: they hold a dot");
        }
        UnverifiedJwt token = unsigned(segment);
        byte[] json = Base64.getUrlDecoder().decode(segment);
        if (!Base64.getUrlEncoder().withoutPadding().encodeToString(json).equals(segment)) {
            throw refused("the claims are not canonical base64url: the last character has unused bits that are not 0");
        }
        return new SignableClaims(new String(json, StandardCharsets.UTF_8), token.claimText("sub"));
    }

    private static UnverifiedJwt unsigned(String segment) throws CallRefused {
        try {
            return UnverifiedJwt.parse(ANY_HEADER + '.' + segment + '.');
        } catch (MalformedJwt e) {
            throw refused("the claims cannot be signed: " + e.getMessage());
        }
    }

    private static CallRefused refused(String sentence) {
        return new CallRefused(Status.INVALID_ARGUMENT, sentence);
    }
}
