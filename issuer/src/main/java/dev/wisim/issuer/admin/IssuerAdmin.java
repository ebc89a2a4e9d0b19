package dev.wisim.issuer.admin;

import dev.wisim.issuer.registry.Issuer;
import dev.wisim.issuer.serviceaccount.ClusterObjects;
import dev.wisim.issuer.serviceaccount.ObjectKind;
import dev.wisim.issuer.token.TokenRequestEndpoint;
import dev.wisim.kernel.http.Route;
import java.util.ArrayList;
import java.util.List;

/** The issuer's share of the admin API. */
public final class IssuerAdmin {

    private static final String PREFIX = "/v0";

    private IssuerAdmin() {}

    /** Its routes, whose refusals are those of the API server's catalogue. */
    public static List<Route> routes(Issuer issuer, ClusterObjects objects, TokenRequestEndpoint tokenRequests) {
        List<Route> routes = new ArrayList<>();
        routes.add(new IssuerStateEndpoint(issuer).route(PREFIX));
        for (ObjectKind kind : ObjectKind.values()) {
            routes.addAll(new ObjectsEndpoint(objects, kind).routes(PREFIX));
        }
        routes.add(tokenRequests.route(PREFIX));
        return List.copyOf(routes);
    }
}
