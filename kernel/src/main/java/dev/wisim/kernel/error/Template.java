package dev.wisim.kernel.error;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts with {@code {name}} in them. A value is taken literally, whatever braces it holds itself. */
public final class Template {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)}");

    private Template() {}

    /**
     * {@code template} with its arguments in place.
     *
     * @throws IllegalStateException when the template names an argument that was not given
     */
    public static String fill(String template, Map<String, String> arguments) {
        return NAME.matcher(template).replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), arguments)));
    }

    private static String value(String name, Map<String, String> arguments) {
        String value = arguments.get(name);
        if (value == null) {
            throw new IllegalStateException("no argument '" + name + "' given, only " + arguments.keySet());
        }
        return value;
    }
}
