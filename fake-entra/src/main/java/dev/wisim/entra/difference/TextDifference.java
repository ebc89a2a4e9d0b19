package dev.wisim.entra.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How two texts differ that should be equal, named by the mistake that explains it.
 *
 * @param at how many characters agree before the first that does not
 * @param kinds the mistakes that explain the whole difference, or the parts that differ
 * @param sentence the same for a person; it calls the texts "the token" and "the credential"
 */
public record TextDifference(int at, List<DifferenceKind> kinds, String sentence) {

    public TextDifference {
        kinds = List.copyOf(kinds);
    }

    /**
     * The difference. One mistake of writing is looked for first, then two at once, then parts of a known form.
     *
     * @throws IllegalArgumentException when the texts are equal
     */
    public static TextDifference between(String token, String credential) {
        if (token.equals(credential)) {
            throw new IllegalArgumentException("'" + token + "' is the same twice");
        }
        return oneMistake(token, credential)
                .or(() -> twoMistakes(token, credential))
                .map(kinds -> ofMistakes(kinds, token, credential))
                .or(() -> TextForm.difference(token, credential))
                .orElseGet(() -> ofTheRest(token, credential));
    }

    /** For the journal. */
    public Map<String, Object> note() {
        Map<String, Object> note = new LinkedHashMap<>();
        note.put("differsAt", at);
        note.put("kinds", kinds.stream().map(DifferenceKind::text).toList());
        note.put("difference", sentence);
        return note;
    }

    private static Optional<List<DifferenceKind>> oneMistake(String token, String credential) {
        for (DifferenceKind kind : DifferenceKind.values()) {
            if (kind.fold(token).equals(kind.fold(credential))) {
                return Optional.of(List.of(kind));
            }
        }
        return Optional.empty();
    }

    private static Optional<List<DifferenceKind>> twoMistakes(String token, String credential) {
        for (DifferenceKind outer : DifferenceKind.values()) {
            for (DifferenceKind inner : DifferenceKind.values()) {
                boolean explained =
                        outer != inner && inner.fold(outer.fold(token)).equals(inner.fold(outer.fold(credential)));
                if (explained) {
                    return Optional.of(List.of(outer, inner));
                }
            }
        }
        return Optional.empty();
    }

    private static TextDifference ofMistakes(List<DifferenceKind> kinds, String token, String credential) {
        int at = commonPrefix(token, credential);
        String words = kinds.stream().map(DifferenceKind::words).collect(Collectors.joining(", and "));
        return new TextDifference(
                at, kinds, "Nothing differs but " + words + ": " + place(at, token, credential) + ".");
    }

    private static TextDifference ofTheRest(String token, String credential) {
        int at = commonPrefix(token, credential);
        if (credential.endsWith(token)) {
            return missing(DifferenceKind.MISSING_BEGINNING, "token", "begin", credential, token, at);
        }
        if (token.endsWith(credential)) {
            return missing(DifferenceKind.MISSING_BEGINNING, "credential", "begin", token, credential, at);
        }
        if (at == token.length()) {
            return missing(DifferenceKind.MISSING_END, "token", "end", credential, token, at);
        }
        if (at == credential.length()) {
            return missing(DifferenceKind.MISSING_END, "credential", "end", token, credential, at);
        }
        return new TextDifference(
                at,
                List.of(DifferenceKind.OTHER),
                "They are two different texts: " + place(at, token, credential) + ".");
    }

    private static TextDifference missing(
            DifferenceKind kind, String whose, String end, String longer, String shorter, int at) {
        int length = longer.length() - shorter.length();
        String stray = end.equals("begin") ? longer.substring(0, length) : longer.substring(shorter.length());
        return new TextDifference(
                at,
                List.of(kind),
                "The %s's does not %s with '%s', and the other does.".formatted(whose, end, VisibleText.of(stray)));
    }

    /** What stands on either side where the two part. */
    private static String place(int at, String token, String credential) {
        int ofToken = at < token.length() ? token.codePointAt(at) : -1;
        int ofCredential = at < credential.length() ? credential.codePointAt(at) : -1;
        boolean plain = Math.max(ofToken, ofCredential) < 0x7f;
        return "after %d characters the token %s, and the credential %s"
                .formatted(at, has(ofToken, plain), has(ofCredential, plain));
    }

    private static String has(int codePoint, boolean plain) {
        if (codePoint < 0) {
            return "ends";
        }
        return "has " + (plain ? CharacterName.of(codePoint) : CharacterName.inFull(codePoint));
    }

    /** How many characters agree from the beginning; a pair of surrogates is not parted. */
    static int commonPrefix(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int at = 0;
        while (at < shorter && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        boolean parts = at > 0 && at < shorter && Character.isHighSurrogate(one.charAt(at - 1));
        return parts ? at - 1 : at;
    }
}
