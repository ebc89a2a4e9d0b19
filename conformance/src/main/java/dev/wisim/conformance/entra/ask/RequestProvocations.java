package dev.wisim.conformance.entra.ask;

import dev.wisim.conformance.entra.evidence.LoginRequest;
import dev.wisim.conformance.entra.evidence.Provocation;
import dev.wisim.conformance.requirement.EntraRequestRefusal;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How each {@link EntraRequestRefusal} is provoked. */
final class RequestProvocations {

    private static final String INSTANCE = "/common/discovery/instance?api-version=1.1&authorization_endpoint=";
    private static final String NO_TENANT = "0c0f0e57-0000-4000-8000-00000000dead";
    private static final int LONGEST_PARAMETER = 8192;
    private static final int MOST_PARAMETERS = 1000;
    private static final int LONGEST_BODY = 1 << 20;
    private static final int TOO_LONG_A_LINE = 40_000;

    private RequestProvocations() {}

    static void addTo(Provocations all) {
        form(all);
        tenant(all);
        http(all);
        all.on(
                EntraRequestRefusal.UNKNOWN_INSTANCE,
                scene -> get(INSTANCE + "https%3A%2F%2Fnobody.example%2Ft%2Foauth2%2Fv2.0%2Fauthorize"));
        all.on(EntraRequestRefusal.MALFORMED_DISCOVERY_REQUEST, scene -> get(INSTANCE + "nothing"));
    }

    private static void form(Provocations all) {
        all.on(
                EntraRequestRefusal.MISSING_PARAMETER,
                scene -> Provocation.of(scene.post(form(scene).without("grant_type")))
                        .saying("parameter", "grant_type"));
        all.on(
                EntraRequestRefusal.DUPLICATE_PARAMETER,
                scene -> post(scene, form(scene).encoded() + "&scope=openid"));
        all.on(
                EntraRequestRefusal.UNREADABLE_FORM,
                scene -> post(scene, form(scene).encoded() + "&x=%ff"));
        all.on(
                EntraRequestRefusal.TOO_MANY_PARAMETERS,
                scene -> post(
                                scene,
                                IntStream.rangeClosed(0, MOST_PARAMETERS)
                                        .mapToObj(i -> "p" + i + "=1")
                                        .collect(Collectors.joining("&")))
                        .saying("limit", String.valueOf(MOST_PARAMETERS)));
        all.on(
                EntraRequestRefusal.PARAMETER_TOO_LONG,
                scene -> Provocation.of(scene.post(form(scene).with("scope", "s".repeat(LONGEST_PARAMETER + 1))))
                        .saying("parameter", "scope")
                        .saying("limit", String.valueOf(LONGEST_PARAMETER)));
        all.on(
                EntraRequestRefusal.UNSUPPORTED_GRANT_TYPE,
                scene -> Provocation.of(scene.post(form(scene).with("grant_type", "user_fic")))
                        .saying("grantType", "user_fic"));
    }

    private static void tenant(Provocations all) {
        all.on(EntraRequestRefusal.UNKNOWN_TENANT, scene -> at(scene, NO_TENANT));
        all.on(EntraRequestRefusal.MALFORMED_TENANT, scene -> at(scene, "undefined"));
        all.on(EntraRequestRefusal.NO_TENANT_NAMED, scene -> at(scene, "common"));
    }

    private static void http(Provocations all) {
        all.on(
                EntraRequestRefusal.WRONG_METHOD,
                scene -> get(scene.tokenPath())
                        .saying("allowed", "POST, OPTIONS")
                        .saying("actual", "GET"));
        all.on(
                EntraRequestRefusal.UNKNOWN_ROUTE,
                scene -> get("/" + scene.world().tenant().id() + "/oauth2/nothing"));
        all.on(EntraRequestRefusal.MALFORMED_REQUEST, scene -> Provocation.of(LoginRequest.raw("GET\r\n\r\n")));
        all.on(
                EntraRequestRefusal.BODY_TOO_LARGE,
                scene -> post(scene, "x".repeat(LONGEST_BODY + 1)).saying("limit", String.valueOf(LONGEST_BODY)));
        all.on(
                EntraRequestRefusal.HEADERS_TOO_LARGE,
                scene -> Provocation.of(
                        LoginRequest.get(scene.tokenPath()).with("X-Long", "x".repeat(TOO_LONG_A_LINE))));
        all.on(EntraRequestRefusal.URI_TOO_LONG, scene -> get(scene.tokenPath() + "?x=" + "x".repeat(TOO_LONG_A_LINE)));
    }

    private static TokenForm form(Scene scene) {
        return scene.form(scene.assertion());
    }

    private static Provocation at(Scene scene, String tenant) {
        return Provocation.of(
                        LoginRequest.post(Scene.tokenPath(tenant), form(scene).encoded()))
                .saying("tenant", tenant);
    }

    private static Provocation get(String target) {
        return Provocation.of(LoginRequest.get(target));
    }

    private static Provocation post(Scene scene, String form) {
        return Provocation.of(LoginRequest.post(scene.tokenPath(), form));
    }
}
