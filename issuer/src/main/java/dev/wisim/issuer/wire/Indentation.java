package dev.wisim.issuer.wire;

import dev.wisim.kernel.http.OpenExchange;
import java.util.List;

/** For whom the API server indents its JSON: those who ask for it, and the command line tools and browsers it knows. */
public final class Indentation {

    private static final List<String> READ_BY_PEOPLE = List.of("curl", "Wget", "Mozilla/5.0");
    private static final String PARAMETER = "pretty";

    private Indentation() {}

    /** Whether the answer is indented. The query parameter {@code pretty} alone decides when it is given. */
    public static boolean wanted(OpenExchange exchange) {
        Query query = Query.of(exchange);
        String userAgent = exchange.header("User-Agent").orElse("");
        return query.text(PARAMETER).isEmpty()
                ? READ_BY_PEOPLE.stream().anyMatch(userAgent::startsWith)
                : query.isTrue(PARAMETER);
    }
}
