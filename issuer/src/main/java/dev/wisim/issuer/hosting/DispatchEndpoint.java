package dev.wisim.issuer.hosting;

import dev.wisim.kernel.http.Route;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Routes that many have in common: one is found by path, and then the one who is meant answers. */
public final class DispatchEndpoint {

    private DispatchEndpoint() {}

    /**
     * The routes of {@code model} below {@code prefix}.
     *
     * @param choice the routes of the one who is meant, as many as {@code model} has and in its order
     */
    public static List<Route> routes(String prefix, List<Route> model, Function<Context, List<Route>> choice) {
        return IntStream.range(0, model.size())
                .mapToObj(place -> below(prefix, model.get(place), place, choice))
                .toList();
    }

    private static Route below(String prefix, Route route, int place, Function<Context, List<Route>> choice) {
        return new Route(
                route.method(),
                prefix + route.path(),
                route.summary(),
                route.request(),
                route.response(),
                route.status(),
                context -> choice.apply(context).get(place).handler().handle(context));
    }
}
