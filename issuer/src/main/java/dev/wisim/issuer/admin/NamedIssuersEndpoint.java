package dev.wisim.issuer.admin;

import dev.wisim.issuer.hosting.DispatchEndpoint;
import dev.wisim.kernel.admin.AdminError;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.http.Route;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Admin routes of many issuers, told apart by name; without a name the first is meant. */
final class NamedIssuersEndpoint {

    private static final String NAME = "issuer";

    private final Map<String, List<Route>> byName;

    private NamedIssuersEndpoint(Map<String, List<Route>> byName) {
        this.byName = new LinkedHashMap<>(byName);
    }

    /**
     * The routes of all.
     *
     * @param ofFirst what the first one's routes stand below
     * @param ofNamed what stands before an issuer's name
     * @param byName each issuer's own routes, the same paths in the same order
     */
    static List<Route> routes(String ofFirst, String ofNamed, Map<String, List<Route>> byName) {
        NamedIssuersEndpoint endpoint = new NamedIssuersEndpoint(byName);
        List<Route> first = byName.values().iterator().next();
        List<Route> routes = new ArrayList<>(DispatchEndpoint.routes(ofFirst, first, context -> first));
        routes.addAll(DispatchEndpoint.routes(ofNamed + "/{" + NAME + "}", first, endpoint::named));
        return routes;
    }

    private List<Route> named(Context context) {
        String name = context.pathParam(NAME);
        return Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> new Refusal(AdminError.NOT_FOUND, Map.of("kind", "issuer", "name", name)));
    }
}
