package dev.wisim.entra.token;

import dev.wisim.entra.directory.SecretText;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * Client id and secret in HTTP's Basic scheme, each form-encoded as RFC 6749 section 2.3.1 asks: the metadata advertises it as
 * {@code client_secret_basic}.
 */
record BasicCredentials(String clientId, SecretText secret) {

    private static final String SCHEME = "basic ";

    /** What an {@code Authorization} header holds; empty when it is of another scheme or cannot be read. */
    static Optional<BasicCredentials> parse(String header) {
        if (!header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return Optional.empty();
        }
        try {
            byte[] bytes =
                    Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
            String text = new String(bytes, StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            if (colon <= 0 || colon == text.length() - 1) {
                return Optional.empty();
            }
            return Optional.of(new BasicCredentials(
                    decoded(text.substring(0, colon)), SecretText.parse(decoded(text.substring(colon + 1)))));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
