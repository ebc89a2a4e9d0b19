package dev.wisim.entra.federation;

import dev.wisim.kernel.jose.MalformedJwt;
import dev.wisim.kernel.jose.UnverifiedJwt;
import java.util.List;
import java.util.Locale;

/** What is wrong with a text that was sent as an assertion and cannot be read as one, for the person who sent it. */
public final class UnreadableAssertion {

    /** A byte order mark, which some editors put before a text. */
    private static final char MARK = '\ufeff';

    private UnreadableAssertion() {}

    /** One sentence, in which no part of the token stands. */
    public static String reason(String text) {
        String token = text.strip();
        if (token.isEmpty()) {
            return "The token is empty.";
        }
        if (token.charAt(0) == MARK) {
            return "The token begins with U+FEFF, a byte order mark: its file was saved as \"UTF-8 with BOM\".";
        }
        if (token.toLowerCase(Locale.ROOT).startsWith("bearer ")) {
            return "The token begins with the word Bearer, which belongs into a header.";
        }
        if ("\"'".indexOf(token.charAt(0)) >= 0) {
            return "The token stands in quotes.";
        }
        if (token.charAt(0) == '{') {
            return "This is a JSON document, in which the token may stand, and not the token.";
        }
        if (token.charAt(0) == '/') {
            return "This is the path of a file, in which the token may stand, and not the token.";
        }
        if (token.chars().filter(c -> c == '.').count() == 4) {
            return "The token is encrypted: it has five parts, and one that is signed has three.";
        }
        if (token.chars().anyMatch(Character::isWhitespace)) {
            return "There is white space within the token: it was broken into lines.";
        }
        return malformed(token);
    }

    private static String malformed(String token) {
        try {
            UnverifiedJwt jwt = UnverifiedJwt.parse(token);
            jwt.time("nbf");
            jwt.time("exp");
            return claims(jwt);
        } catch (MalformedJwt e) {
            // What stands behind a colon may quote the token.
            String reason = String.valueOf(e.getMessage()).replaceFirst(": .*", "");
            return reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1) + ".";
        }
    }

    private static String claims(UnverifiedJwt jwt) {
        for (String claim : new String[] {"iss", "sub", "aud"}) {
            Object value = jwt.claims().get(claim);
            if (value == null || (value instanceof List<?> values && values.isEmpty())) {
                return "The token has no claim '" + claim + "'.";
            }
            if (!(value instanceof String) && !claim.equals("aud")) {
                return "The claim '" + claim + "' is not text.";
            }
            if (value.equals("")) {
                return "The claim '" + claim + "' is empty.";
            }
        }
        return "The token can be read, but not with the white space around it.";
    }
}
