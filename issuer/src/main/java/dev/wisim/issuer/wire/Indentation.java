package dev.wisim.issuer.wire;

import dev.wisim.kernel.http.OpenExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** For whom the API server indents its JSON: those who ask for it, and the command line tools and browsers it knows. */
public final class Indentation {

    private static final List<String> READ_BY_PEOPLE = List.of("curl", "Wget", "Mozilla/5.0");
    private static final Set<String> TRUE = Set.of("1", "t", "T", "TRUE", "true", "True");
    private static final String PARAMETER = "pretty=";

    private Indentation() {}

    /** Whether the answer is indented. The query parameter {@code pretty} alone decides when it is given. */
    public static boolean wanted(OpenExchange exchange) {
        String pretty = pretty(exchange.target());
        String userAgent = exchange.header("User-Agent").orElse("");
        return pretty.isEmpty() ? READ_BY_PEOPLE.stream().anyMatch(userAgent::startsWith) : TRUE.contains(pretty);
    }

    private static String pretty(String target) {
        String query = target.substring(target.indexOf('?') + 1);
        return Arrays.stream(query.split("&", -1))
                .filter(parameter -> parameter.startsWith(PARAMETER))
                .map(parameter -> decoded(parameter.substring(PARAMETER.length())))
                .findFirst()
                .orElse("");
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notDecodable) {
            return value;
        }
    }
}
