package dev.wisim.issuer.apiserver;

import dev.wisim.issuer.error.StatusDocument;
import dev.wisim.issuer.request.ApiCallEndpoint;
import dev.wisim.issuer.request.RequestBody;
import dev.wisim.issuer.request.Warnings;
import dev.wisim.issuer.serviceaccount.ClusterObject;
import dev.wisim.issuer.serviceaccount.ClusterObjects;
import dev.wisim.issuer.serviceaccount.ManifestDocument;
import dev.wisim.issuer.serviceaccount.NewObject;
import dev.wisim.issuer.serviceaccount.ObjectKind;
import dev.wisim.issuer.wire.ApiAnswer;
import dev.wisim.issuer.wire.ApiDocument;
import dev.wisim.issuer.wire.MediaType;
import dev.wisim.issuer.wire.Query;
import dev.wisim.kernel.http.Route;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;

/**
 * The objects of one kind at the API server's paths: create, get, list, watch and delete, as {@code kubectl} uses them. There
 * is no update: nothing that a token speaks of changes.
 */
final class ResourceEndpoint {

    private final ClusterObjects objects;
    private final ObjectKind kind;
    private final ApiAnswer answers;
    private final WatchEndpoint watches;

    ResourceEndpoint(ClusterObjects objects, ObjectKind kind, ApiAnswer answers) {
        this.objects = objects;
        this.kind = kind;
        this.answers = answers;
        this.watches = new WatchEndpoint(objects, kind, answers.headers());
    }

    List<Route> routes(String prefix) {
        String all = prefix + "/" + kind.resource();
        String path = kind.namespaced() ? prefix + "/namespaces/{namespace}/" + kind.resource() : all;
        List<Route> routes = new ArrayList<>(List.of(
                Route.get(path, "All of kind " + kind.kind(), PlainDocument.class, this::list),
                Route.create(
                        path, "A new " + kind.kind(), ResourceDocument.class, ResourceDocument.class, this::create),
                Route.get(path + "/{name}", "One of kind " + kind.kind(), ResourceDocument.class, this::get),
                Route.delete(path + "/{name}", "One less of kind " + kind.kind(), this::delete)));
        if (kind.namespaced()) {
            routes.add(Route.get(all, kind.kind() + " of all namespaces", PlainDocument.class, this::list));
        }
        return routes;
    }

    private void get(Context context) {
        ApiCallEndpoint call = new ApiCallEndpoint(context);
        ResourceDocument document = new ResourceDocument(objects.get(kind, call.path("namespace"), call.path("name")));
        call.requireReadableAnswer(document.mediaTypes());
        answer(call, 200, document);
    }

    private void list(Context context) {
        ApiCallEndpoint call = new ApiCallEndpoint(context);
        call.requireReadableAnswer(MediaType.OF_TEXTS);
        if (Query.of(call.exchange()).isTrue("watch")) {
            watches.answer(context, call);
            return;
        }
        ClusterObjects.Listed listed = objects.listed(kind, call.path("namespace"));
        List<ClusterObject> wanted =
                listed.objects().stream().filter(ObjectSelector.of(call)).toList();
        answer(call, 200, PlainDocument.list(kind, new ClusterObjects.Listed(wanted, listed.version())));
    }

    private void create(Context context) {
        ApiCallEndpoint call = new ApiCallEndpoint(context);
        call.requireReadableAnswer(ManifestDocument.type(kind).mediaTypes());
        RequestBody body = call.body(ManifestDocument.type(kind));
        NewObject asked = ManifestDocument.of(body.fields(), kind, call.path("namespace"));
        ClusterObject created = objects.create(asked.writtenBy(call.manager()));
        call.answer(
                answers.of(201, new ResourceDocument(created), call.exchange()),
                Warnings.of(body.warnings(), List.of()));
    }

    private void delete(Context context) {
        ApiCallEndpoint call = new ApiCallEndpoint(context);
        ClusterObject deleted = objects.delete(kind, call.path("namespace"), call.path("name"));
        answer(
                call,
                200,
                StatusDocument.deleted(
                        kind.resource(),
                        deleted.meta().name(),
                        deleted.meta().uid().toString()));
    }

    private void answer(ApiCallEndpoint call, int status, ApiDocument document) {
        call.answer(answers.of(status, document, call.exchange()), Warnings.NONE);
    }
}
