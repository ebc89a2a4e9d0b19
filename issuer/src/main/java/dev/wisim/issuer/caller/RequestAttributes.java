package dev.wisim.issuer.caller;

import dev.wisim.issuer.wire.Query;
import dev.wisim.kernel.http.OpenExchange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a request wants to do, read from its method and path alone, whether or not such a resource exists (apiserver,
 * pkg/endpoints/request/requestinfo.go).
 *
 * @param verb {@code get}, {@code create}, …; of a path that is no resource, the method
 * @param path the path, without percent signs
 * @param isResource whether the path is that of a resource
 * @param group the API group, empty for the core group
 * @param resource the resource, in the plural
 * @param subresource the part of it, empty for the whole
 * @param namespace the namespace, empty at the cluster scope
 * @param name the object, empty for all of them
 */
record RequestAttributes(
        String verb,
        String path,
        boolean isResource,
        String group,
        String resource,
        String subresource,
        String namespace,
        String name) {

    private static final String NAMESPACES = "namespaces";
    private static final Set<String> PARTS_OF_NAMESPACES = Set.of("status", "finalize");

    static RequestAttributes of(OpenExchange exchange) {
        String path = Query.path(exchange.target());
        List<String> parts = Arrays.stream(path.split("/", -1))
                .filter(part -> !part.isEmpty())
                .toList();
        boolean core = parts.size() >= 3 && parts.get(0).equals("api");
        boolean grouped = parts.size() >= 4 && parts.get(0).equals("apis");
        if (!core && !grouped) {
            String verb = exchange.method().toLowerCase(Locale.ROOT);
            return new RequestAttributes(verb, path, false, "", "", "", "", "");
        }
        return ofResource(exchange, path, grouped ? parts.get(1) : "", parts.subList(grouped ? 3 : 2, parts.size()));
    }

    private static RequestAttributes ofResource(OpenExchange exchange, String path, String group, List<String> parts) {
        boolean namespaced = parts.get(0).equals(NAMESPACES) && parts.size() > 1;
        boolean inNamespace = namespaced && parts.size() > 2 && !PARTS_OF_NAMESPACES.contains(parts.get(2));
        List<String> object = new ArrayList<>(inNamespace ? parts.subList(2, parts.size()) : parts);
        object.addAll(List.of("", ""));
        String name = object.get(1);
        return new RequestAttributes(
                verb(exchange, name.isEmpty()),
                path,
                true,
                group,
                object.get(0),
                object.get(2),
                namespaced ? parts.get(1) : "",
                name);
    }

    private static String verb(OpenExchange exchange, boolean all) {
        return switch (exchange.method()) {
            case "POST" -> "create";
            case "PUT" -> "update";
            case "PATCH" -> "patch";
            case "DELETE" -> all ? "deletecollection" : "delete";
            case "GET", "HEAD" -> all ? Query.of(exchange).isTrue("watch") ? "watch" : "list" : "get";
            default -> "";
        };
    }

    /** The resource with its group: {@code tokenreviews.authentication.k8s.io}. */
    String qualifiedResource() {
        return group.isEmpty() ? resource : resource + "." + group;
    }

    /** The resource with its part: {@code serviceaccounts/token}. */
    String target() {
        return subresource.isEmpty() ? resource : resource + "/" + subresource;
    }
}
