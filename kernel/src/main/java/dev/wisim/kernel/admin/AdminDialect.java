package dev.wisim.kernel.admin;

import dev.wisim.kernel.error.CatalogEntry;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.http.Answer;
import dev.wisim.kernel.http.Dialect;
import dev.wisim.kernel.http.Failure;
import dev.wisim.kernel.http.OpenExchange;
import dev.wisim.kernel.http.Route;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the admin API says no: {@code {"error":{"code":"…","message":"…"}}}, whatever went wrong. */
public final class AdminDialect implements Dialect {

    private static final String JSON = "application/json; charset=utf-8";

    private final Function<CatalogEntry, Optional<String>> ownCodes;
    private final String paths;

    /**
     * The dialect of an admin surface.
     *
     * @param ownCodes the code of entries whose original has a word for them; for the others the code is the entry's name
     *     in one word, {@code UnknownMember}
     * @param routes what the answer to an unknown route hints at
     */
    public AdminDialect(Function<CatalogEntry, Optional<String>> ownCodes, List<Route> routes) {
        this.ownCodes = ownCodes;
        this.paths = routes.stream().map(Route::path).distinct().sorted().collect(Collectors.joining(", "));
    }

    @Override
    public Answer answer(Failure failure, OpenExchange exchange) {
        Refusal refusal = refusal(failure, exchange);
        String code = code(refusal.entry());
        exchange.note("code", code);
        ErrorDocument.Problem problem = new ErrorDocument.Problem(code, refusal.text());
        return Answer.of(refusal.entry().status(), JSON, headers(failure), AdminJson.write(new ErrorDocument(problem)));
    }

    /** The code that the client sees for {@code entry}. */
    public String code(CatalogEntry entry) {
        return ownCodes.apply(entry)
                .orElseGet(() -> Arrays.stream(entry.name().split("_", -1))
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining()));
    }

    private Refusal refusal(Failure failure, OpenExchange exchange) {
        if (failure instanceof Failure.Refused refused) {
            return refused.refusal();
        } else if (failure instanceof Failure.UnknownRoute) {
            return new Refusal(AdminError.UNKNOWN_ROUTE, Map.of("routes", paths));
        } else if (failure instanceof Failure.WrongMethod wrong) {
            return new Refusal(AdminError.METHOD_NOT_ALLOWED, Map.of("methods", methods(wrong)));
        } else if (failure instanceof Failure.BodyTooLarge large) {
            return new Refusal(AdminError.BODY_TOO_LARGE, Map.of("limit", Long.toString(large.limit())));
        } else if (failure instanceof Failure.BodyTooSlow slow) {
            return new Refusal(
                    AdminError.BODY_TOO_SLOW,
                    Map.of("limit", Long.toString(slow.limit().toMillis())));
        } else if (failure instanceof Failure.HeadersTooLarge) {
            return new Refusal(AdminError.HEADERS_TOO_LARGE);
        } else if (failure instanceof Failure.UriTooLong) {
            return new Refusal(AdminError.URI_TOO_LONG);
        } else if (failure instanceof Failure.Malformed) {
            return new Refusal(AdminError.MALFORMED_REQUEST);
        }
        return new Refusal(AdminError.INTERNAL_ERROR, Map.of("id", exchange.id().toString()));
    }

    private static List<Answer.Header> headers(Failure failure) {
        return failure instanceof Failure.WrongMethod wrong
                ? List.of(new Answer.Header("Allow", methods(wrong)))
                : List.of();
    }

    private static String methods(Failure.WrongMethod wrong) {
        return wrong.allowed().stream().sorted().collect(Collectors.joining(", "));
    }
}
