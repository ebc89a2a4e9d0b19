package dev.wisim.conformance.entra.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request that has to be refused, and what its refusal has to say of it.
 *
 * @param arguments regular expressions for the names in the text's template
 */
public record Provocation(LoginRequest request, Map<String, String> arguments) {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

    public Provocation {
        arguments = Map.copyOf(arguments);
    }

    /** A request whose refusal says nothing of it. */
    public static Provocation of(LoginRequest request) {
        return new Provocation(request, Map.of());
    }

    /** The same, whose refusal says {@code value} for {@code name}. */
    public Provocation saying(String name, String value) {
        return sayingLike(name, Pattern.quote(value));
    }

    /** The same, whose refusal says something like {@code pattern} for {@code name}. */
    public Provocation sayingLike(String name, String pattern) {
        Map<String, String> all = new LinkedHashMap<>(arguments);
        all.put(name, pattern);
        return new Provocation(request, all);
    }

    /** What a text of {@code template} has to look like. */
    public Pattern text(String template) {
        StringBuilder pattern = new StringBuilder();
        Matcher names = NAME.matcher(template);
        int from = 0;
        while (names.find()) {
            String value = arguments.get(names.group(1));
            if (value != null) {
                pattern.append(Pattern.quote(template.substring(from, names.start())))
                        .append(value);
                from = names.end();
            }
        }
        return Pattern.compile(pattern + Pattern.quote(template.substring(from)));
    }
}
