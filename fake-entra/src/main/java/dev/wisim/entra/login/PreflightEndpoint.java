package dev.wisim.entra.login;

import dev.wisim.kernel.http.OpenExchange;
import dev.wisim.kernel.http.Route;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;

/**
 * {@code OPTIONS} of whatever has a route: a browser asks so before it sends a request for a page. That the token endpoint
 * takes POST and OPTIONS is what its refusal of a GET says; the answer's other headers are inferred.
 */
public final class PreflightEndpoint {

    private static final String A_DAY = "86400";

    private PreflightEndpoint() {}

    /** One route for each of {@code routes}. */
    public static List<Route> of(List<Route> routes) {
        return routes.stream()
                .map(route -> new Route(
                        HandlerType.OPTIONS,
                        route.path(),
                        "Whether a page may ask this.",
                        Void.class,
                        Void.class,
                        200,
                        context -> answer(context, route.method())))
                .toList();
    }

    private static void answer(Context context, HandlerType method) {
        OpenExchange exchange = OpenExchange.of(context);
        context.status(200)
                .header(CrossOrigin.ANY.name(), CrossOrigin.ANY.value())
                .header("Access-Control-Allow-Methods", method.name() + ", OPTIONS")
                .header("Access-Control-Max-Age", A_DAY)
                .header("x-ms-request-id", exchange.id().toString());
        exchange.header("Access-Control-Request-Headers")
                .ifPresent(wanted -> context.header("Access-Control-Allow-Headers", wanted));
    }
}
