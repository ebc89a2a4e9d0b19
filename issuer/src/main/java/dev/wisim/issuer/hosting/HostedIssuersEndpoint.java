package dev.wisim.issuer.hosting;

import dev.wisim.issuer.error.RequestError;
import dev.wisim.kernel.http.OpenExchange;
import dev.wisim.kernel.http.Route;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The routes of a listener with many issuers. There is one route for each kind of request, not for each issuer, so that a
 * thousand issuers cost a map and no search.
 *
 * <p>At the root stand the documents of the issuer that lives there, and the API of that one or else of the first: what a
 * {@code kubectl --server} without a path means.
 */
public final class HostedIssuersEndpoint {

    private static final String BASE = "base";

    private final Map<String, List<HostedIssuer>> byPath = new HashMap<>();
    private final HostedIssuer first;

    private HostedIssuersEndpoint(List<HostedIssuer> issuers) {
        first = issuers.get(0);
        issuers.forEach(issuer -> byPath.computeIfAbsent(issuer.url().basePath(), path -> new ArrayList<>())
                .add(issuer));
    }

    /**
     * The routes of all of them.
     *
     * @throws IllegalArgumentException when there is no issuer
     */
    public static List<Route> routes(List<HostedIssuer> issuers) {
        if (issuers.isEmpty()) {
            throw new IllegalArgumentException("a listener for issuers needs one");
        }
        return new HostedIssuersEndpoint(issuers).routes();
    }

    private List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        if (byPath.containsKey("")) {
            add(routes, "", HostedIssuer::documents, context -> atRoot(context).orElseThrow());
        }
        add(routes, "", HostedIssuer::api, context -> atRoot(context).orElse(first));
        add(routes, "/<" + BASE + ">", HostedIssuer::documents, this::belowPath);
        add(routes, "/<" + BASE + ">", HostedIssuer::api, this::belowPath);
        return routes;
    }

    private void add(
            List<Route> routes,
            String prefix,
            Function<HostedIssuer, List<Route>> table,
            Function<Context, HostedIssuer> choice) {
        routes.addAll(DispatchEndpoint.routes(prefix, table.apply(first), choice.andThen(table)));
    }

    private Optional<HostedIssuer> atRoot(Context context) {
        return find(context, "");
    }

    private HostedIssuer belowPath(Context context) {
        return find(context, "/" + context.pathParam(BASE)).orElseThrow(RequestError.PAGE_NOT_FOUND::with);
    }

    private Optional<HostedIssuer> find(Context context, String path) {
        List<HostedIssuer> issuers = byPath.getOrDefault(path, List.of());
        if (issuers.size() <= 1) {
            return issuers.stream().findFirst();
        }
        String host = host(context);
        return issuers.stream()
                .filter(issuer -> issuer.url().livesAt(host))
                .findFirst()
                .or(() -> issuers.stream().findFirst());
    }

    private static String host(Context context) {
        String host = OpenExchange.of(context).header("Host").orElse("");
        int port = host.lastIndexOf(':');
        boolean hasPort = port > host.lastIndexOf(']');
        return (hasPort ? host.substring(0, port) : host).toLowerCase(Locale.ROOT);
    }
}
