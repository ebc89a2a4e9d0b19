package dev.wisim.issuer.wire;

import dev.wisim.kernel.http.OpenExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The query of a request as Go reads it: of a parameter that is given twice, the first counts. */
public final class Query {

    private static final Set<String> TRUE = Set.of("1", "t", "T", "TRUE", "true", "True");

    private final List<String> parameters;

    private Query(List<String> parameters) {
        this.parameters = parameters;
    }

    /** The query of {@code exchange}. */
    public static Query of(OpenExchange exchange) {
        int mark = exchange.target().indexOf('?');
        return new Query(
                mark < 0
                        ? List.of()
                        : Arrays.asList(exchange.target().substring(mark + 1).split("&", -1)));
    }

    /** The path of a request target, percent signs decoded. */
    public static String path(String target) {
        int mark = target.indexOf('?');
        String path = mark < 0 ? target : target.substring(0, mark);
        return decoded(path.replace("+", "%2B"));
    }

    /** A parameter; empty when it is not there. */
    public String text(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.startsWith(name + "="))
                .map(parameter -> decoded(parameter.substring(name.length() + 1)))
                .findFirst()
                .orElse("");
    }

    /** Whether a parameter is set to one of the spellings of true. */
    public boolean isTrue(String name) {
        return TRUE.contains(text(name));
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notDecodable) {
            return value;
        }
    }
}
