package dev.wisim.issuer.request;

import dev.wisim.issuer.wire.GoQuote;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an answer warns of, each text once, and not more altogether than the API server puts into headers. */
public record Warnings(List<String> texts) {

    /** Nothing to warn of. */
    public static final Warnings NONE = new Warnings(List.of());

    /** In characters, of all texts together. */
    private static final int LONGEST = 4_096;

    /** Those of {@code first}, then those of {@code then}. */
    public static Warnings of(List<String> first, List<String> then) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(then);
        List<String> texts = new ArrayList<>();
        int length = 0;
        for (String text : all) {
            length += text.length();
            if (length > LONGEST) {
                break;
            }
            texts.add(text);
        }
        return new Warnings(texts);
    }

    /** The {@code Warning} headers, RFC 7234 section 5.5 with the code for any persistent warning. */
    List<String> headers() {
        return texts.stream().map(text -> "299 - " + GoQuote.quote(text)).toList();
    }
}
