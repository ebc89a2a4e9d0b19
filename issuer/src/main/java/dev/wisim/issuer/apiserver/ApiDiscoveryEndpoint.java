package dev.wisim.issuer.apiserver;

import dev.wisim.issuer.request.ApiCallEndpoint;
import dev.wisim.issuer.request.Warnings;
import dev.wisim.issuer.serviceaccount.ObjectKind;
import dev.wisim.issuer.wire.ApiAnswer;
import dev.wisim.issuer.wire.MediaType;
import dev.wisim.kernel.http.Answer;
import dev.wisim.kernel.http.Route;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** By what a client learns which resources there are: only those that this face serves are told. */
final class ApiDiscoveryEndpoint {

    private static final String GROUP = "authentication.k8s.io";
    private static final Map<String, Object> GROUP_VERSION = ordered("groupVersion", GROUP + "/v1", "version", "v1");

    private final ApiAnswer answers;

    ApiDiscoveryEndpoint(ApiAnswer answers) {
        this.answers = answers;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        add(routes, "/api", new PlainDocument("APIVersions", "v1", Map.of("versions", List.of("v1"))));
        add(routes, "/api/v1", resources("v1", core()));
        add(routes, "/apis", new PlainDocument("APIGroupList", "v1", Map.of("groups", List.of(group()))));
        add(routes, "/apis/" + GROUP, new PlainDocument("APIGroup", "v1", group()));
        add(routes, "/apis/" + GROUP + "/v1", resources(GROUP + "/v1", reviews()));
        routes.add(Route.get("/version", "The version of the API server", PlainDocument.class, this::version));
        return routes;
    }

    private void add(List<Route> routes, String path, PlainDocument document) {
        routes.add(Route.get(path, "A document of discovery", PlainDocument.class, context -> {
            ApiCallEndpoint call = new ApiCallEndpoint(context);
            call.requireReadableAnswer(MediaType.OF_TEXTS);
            call.answer(answers.of(200, document, call.exchange()), Warnings.NONE);
        }));
    }

    /** Of the recorded server, the version; of ours, nothing. Always indented, as by the original. */
    private void version(Context context) {
        ApiCallEndpoint call = new ApiCallEndpoint(context);
        Answer answer = VersionDocument.answer(answers.headers(), call.exchange());
        call.answer(answer, Warnings.NONE);
    }

    private static PlainDocument resources(String groupVersion, List<Object> resources) {
        return new PlainDocument(
                "APIResourceList", "v1", ordered("groupVersion", groupVersion, "resources", resources));
    }

    private static List<Object> core() {
        List<Object> resources = new ArrayList<>();
        for (ObjectKind kind : ObjectKind.values()) {
            Map<String, Object> resource = resource(
                    kind.resource(),
                    kind.kind(),
                    kind.namespaced(),
                    List.of("create", "delete", "get", "list", "watch"));
            resource.put("shortNames", kind.shortNames());
            resources.add(resource);
        }
        Map<String, Object> token = resource("serviceaccounts/token", "TokenRequest", true, List.of("create"));
        token.put("group", GROUP);
        token.put("version", "v1");
        resources.add(token);
        return resources;
    }

    private static List<Object> reviews() {
        return List.of(
                resource("selfsubjectreviews", "SelfSubjectReview", false, List.of("create")),
                resource("tokenreviews", "TokenReview", false, List.of("create")));
    }

    private static Map<String, Object> resource(String name, String kind, boolean namespaced, List<String> verbs) {
        String singular = name.indexOf('/') < 0 ? kind.toLowerCase(Locale.ROOT) : "";
        return ordered("name", name, "singularName", singular, "namespaced", namespaced, "kind", kind, "verbs", verbs);
    }

    private static Map<String, Object> group() {
        return ordered("name", GROUP, "versions", List.of(GROUP_VERSION), "preferredVersion", GROUP_VERSION);
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }
}
