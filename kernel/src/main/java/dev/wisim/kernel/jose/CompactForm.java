package dev.wisim.kernel.jose;

import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The compact serialization of RFC 7515 section 7.1, to the letter. */
final class CompactForm {

    private CompactForm() {}

    static UnverifiedJwt read(String compact) throws MalformedJwt {
        if (compact.length() > UnverifiedJwt.MAX_LENGTH) {
            throw new MalformedJwt(
                    MalformedJwt.Kind.TOO_LONG,
                    "the token has " + compact.length() + " characters, more than " + UnverifiedJwt.MAX_LENGTH);
        }
        int first = compact.indexOf('.');
        int second = compact.indexOf('.', first + 1);
        if (first < 0 || second < 0 || compact.indexOf('.', second + 1) >= 0) {
            throw new MalformedJwt(MalformedJwt.Kind.NOT_COMPACT, "the token is not three parts separated by dots");
        }
        Map<String, @Nullable Object> header = object("header", compact.substring(0, first));
        Map<String, @Nullable Object> claims = object("payload", compact.substring(first + 1, second));
        String signature = compact.substring(second + 1);
        decode("signature", signature);
        return new UnverifiedJwt(header, claims, compact.substring(0, second), signature);
    }

    private static Map<String, @Nullable Object> object(String part, String encoded) throws MalformedJwt {
        return StrictJson.object(part, decode(part, encoded));
    }

    /** Unused bits of the last character are ignored, as the decoders of Go and .NET ignore them. */
    private static byte[] decode(String part, String encoded) throws MalformedJwt {
        if (encoded.indexOf('=') >= 0) {
            throw new MalformedJwt(MalformedJwt.Kind.NOT_BASE64URL, "the token's " + part + " is padded");
        }
        try {
            return Base64.getUrlDecoder().decode(encoded);
        } catch (IllegalArgumentException e) {
            throw new MalformedJwt(MalformedJwt.Kind.NOT_BASE64URL, "the token's " + part + " is not base64url");
        }
    }
}
