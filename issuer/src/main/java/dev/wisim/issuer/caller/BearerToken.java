package dev.wisim.issuer.caller;

import java.util.Locale;
import java.util.Optional;

/** The {@code Authorization} header as the API server reads it (apiserver, pkg/authentication/request/bearertoken). */
public final class BearerToken {

    private BearerToken() {}

    /** The token in {@code authorization}; none when the header is empty, of another scheme, or names no token. */
    public static Optional<String> in(String authorization) {
        String[] words = authorization.strip().split(" ", 3);
        boolean bearer = words.length >= 2 && words[0].toLowerCase(Locale.ROOT).equals("bearer");
        return Optional.of(bearer ? words[1] : "").filter(token -> !token.isEmpty());
    }
}
