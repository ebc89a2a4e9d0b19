package dev.wisim.issuer.admin;

import dev.wisim.issuer.serviceaccount.ClusterObjects;
import dev.wisim.issuer.serviceaccount.ManifestDocument;
import dev.wisim.issuer.serviceaccount.ObjectKind;
import dev.wisim.issuer.serviceaccount.ObjectMeta;
import dev.wisim.issuer.wire.GoJsonDocument;
import dev.wisim.issuer.wire.MediaType;
import dev.wisim.kernel.http.Route;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** The objects of one kind: create, list and delete, at the API server's paths but for the prefix. */
final class ObjectsEndpoint {

    private final ClusterObjects objects;
    private final ObjectKind kind;

    ObjectsEndpoint(ClusterObjects objects, ObjectKind kind) {
        this.objects = objects;
        this.kind = kind;
    }

    List<Route> routes(String prefix) {
        String path = prefix + (kind.namespaced() ? "/namespaces/{namespace}/" : "/") + kind.resource();
        String named = kind.resource() + (kind.namespaced() ? " of a namespace" : "");
        return List.of(
                Route.get(path, "The " + named, ObjectDocument.Several.class, this::list),
                Route.create(path, "A new " + kind.kind(), ObjectDocument.class, ObjectDocument.class, this::create),
                Route.delete(path + "/{name}", "One of the " + named, this::delete));
    }

    private void list(Context context) {
        String namespace = namespace(context);
        if (kind.namespaced()) {
            objects.get(ObjectKind.NAMESPACE, "", namespace);
        }
        write(context, ObjectDocument.Several.of(objects.list(kind, namespace)));
    }

    private void create(Context context) {
        String contentType = context.contentType();
        boolean yaml = contentType != null && contentType.startsWith(MediaType.YAML);
        ObjectMeta created = objects.create(ManifestDocument.read(
                        context.bodyAsBytes(), yaml ? MediaType.YAML : MediaType.JSON, kind, namespace(context)))
                .meta();
        // What a controller completed at once, the token of a secret, is part of the answer.
        write(context, ObjectDocument.of(objects.get(kind, created.namespace(), created.name())));
    }

    private void delete(Context context) {
        objects.delete(kind, namespace(context), context.pathParam("name"));
    }

    private static String namespace(Context context) {
        return Map.copyOf(context.pathParamMap()).getOrDefault("namespace", "");
    }

    private static void write(Context context, Object document) {
        context.contentType(MediaType.JSON);
        context.result(GoJsonDocument.compact(document));
    }
}
