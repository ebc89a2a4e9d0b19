package dev.wisim.issuer.admin;

import dev.wisim.issuer.error.KubernetesError;
import dev.wisim.issuer.serviceaccount.ObjectKind;
import dev.wisim.kernel.admin.JsonEndpoint;
import dev.wisim.kernel.error.CatalogEntry;
import dev.wisim.kernel.http.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The issuers' share of the admin API. */
public final class IssuerAdmin {

    private static final String PREFIX = "/v0";
    private static final String NAMED = PREFIX + "/issuers";

    private IssuerAdmin() {}

    /** The routes of all issuers, whose refusals are those of the API server's catalogue and of commands about keys. */
    public static List<Route> routes(List<AdministeredIssuer> issuers) {
        Map<String, List<Route>> keys = new LinkedHashMap<>();
        Map<String, List<Route>> objects = new LinkedHashMap<>();
        for (AdministeredIssuer each : issuers) {
            keys.put(each.issuer().name(), own(each));
            objects.put(each.issuer().name(), objects(each));
        }
        List<Route> routes = new ArrayList<>();
        routes.add(JsonEndpoint.get(
                NAMED,
                "The issuers and their keys",
                IssuerListDocument.class,
                call -> IssuerListDocument.of(issuers, call.now())));
        routes.addAll(NamedIssuersEndpoint.routes(PREFIX + "/issuer", NAMED, keys));
        routes.addAll(NamedIssuersEndpoint.routes(PREFIX, NAMED, objects));
        return List.copyOf(routes);
    }

    private static List<Route> own(AdministeredIssuer each) {
        List<Route> routes = new ArrayList<>(new IssuerKeysEndpoint(each.issuer()).routes());
        routes.add(new FreeTokensEndpoint(each.issuer(), each.freeTokens()).route());
        return List.copyOf(routes);
    }

    /** The code of a refusal whose original has a word for it. */
    public static Optional<String> ownCode(CatalogEntry entry) {
        return entry instanceof KubernetesError error ? Optional.of(error.reason()) : Optional.empty();
    }

    private static List<Route> objects(AdministeredIssuer each) {
        List<Route> routes = new ArrayList<>();
        for (ObjectKind kind : ObjectKind.values()) {
            routes.addAll(new ObjectsEndpoint(each.objects(), kind).routes(""));
        }
        routes.add(each.tokenRequests().route(""));
        return List.copyOf(routes);
    }
}
