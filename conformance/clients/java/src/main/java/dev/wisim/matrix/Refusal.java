package dev.wisim.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a library says no.
 *
 * @param type the classes of the exception and its causes, from the outside in, since the outermost is often no more than a
 *     {@code RuntimeException}; without what a future wraps around its own, and ending at MSAL's
 * @param codes Entra's numbers in the texts, for no class tells them
 */
record Refusal(String type, String message, List<Long> codes) {

    private static final Pattern CODE = Pattern.compile("AADSTS(\\d+)");
    private static final int LONGEST_MESSAGE = 2000;

    static Refusal by(Throwable thrown) {
        List<Throwable> chain = chain(thrown);
        List<String> classes = new ArrayList<>();
        for (Throwable each : chain) {
            String name = each.getClass().getSimpleName();
            if (classes.isEmpty() || !classes.get(classes.size() - 1).equals(name)) {
                classes.add(name);
            }
        }
        List<Long> codes = chain.stream()
                .flatMap(each -> CODE.matcher(message(each)).results())
                .map((MatchResult code) -> Long.valueOf(code.group(1)))
                .distinct()
                .toList();
        String message = message(chain.get(0));
        return new Refusal(
                String.join("/", classes), message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)), codes);
    }

    Map<String, Object> line() {
        return Map.of("ok", false, "type", type, "message", message, "codes", codes);
    }

    private static List<Throwable> chain(Throwable thrown) {
        return Stream.<@Nullable Throwable>iterate(thrown, each -> each != null, Throwable::getCause)
                .filter(each -> !(each instanceof ExecutionException || each instanceof CompletionException))
                .toList();
    }

    private static String message(Throwable thrown) {
        return String.valueOf(thrown.getMessage());
    }
}
