package dev.wisim.entra.error;

import static dev.wisim.entra.LoginWorld.TENANT;
import static dev.wisim.entra.LoginWorld.TOKEN_PATH;

import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.RawAnswer;
import dev.wisim.entra.TokenForm;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One provocation for each {@link RequestError}. */
final class RequestProvocations {

    private static final String DISCOVERY = "/common/discovery/instance?api-version=1.1";

    private RequestProvocations() {}

    static List<Provocation> all() {
        return List.of(
                Provocation.of(
                        RequestError.MISSING_PARAMETER,
                        world -> world.ask(form(world).without("grant_type"))),
                Provocation.of(
                        RequestError.DUPLICATE_PARAMETER,
                        world -> world.http.post(TOKEN_PATH, form(world).encoded() + "&scope=openid")),
                Provocation.of(
                        RequestError.UNREADABLE_FORM,
                        world -> world.http.post(TOKEN_PATH, form(world).encoded() + "&x=%ff")),
                Provocation.of(
                        RequestError.TOO_MANY_PARAMETERS, world -> world.http.post(TOKEN_PATH, manyParameters())),
                Provocation.of(
                        RequestError.PARAMETER_TOO_LONG,
                        world -> world.ask(form(world).with("scope", "s".repeat(8_193)))),
                Provocation.of(
                        RequestError.UNSUPPORTED_GRANT_TYPE,
                        world -> world.ask(form(world).with("grant_type", "user_fic"))),
                Provocation.of(RequestError.UNKNOWN_TENANT, world -> at(world, "11111111-2222-4333-8444-000000000000")),
                Provocation.of(RequestError.MALFORMED_TENANT, world -> at(world, "undefined")),
                Provocation.of(RequestError.NO_TENANT_NAMED, world -> at(world, "common")),
                Provocation.of(RequestError.WRONG_METHOD, world -> world.http.get(TOKEN_PATH)),
                Provocation.of(RequestError.UNKNOWN_ROUTE, world -> world.http.get("/" + TENANT + "/oauth2/nothing")),
                Provocation.of(RequestError.MALFORMED_REQUEST, world -> world.http.send("GET\r\n\r\n")),
                Provocation.of(
                        RequestError.BODY_TOO_LARGE, world -> world.http.post(TOKEN_PATH, "x".repeat(1_048_577))),
                Provocation.of(
                        RequestError.HEADERS_TOO_LARGE,
                        world -> world.http.get(TOKEN_PATH, "X-Long: " + "x".repeat(40_000))),
                Provocation.of(
                        RequestError.URI_TOO_LONG, world -> world.http.get(TOKEN_PATH + "?x=" + "x".repeat(40_000))),
                new Provocation(
                        RequestError.TRANSIENT_FAILURE,
                        builder -> builder.keySource(source -> issuer -> {
                            throw new IllegalStateException("a fault of ours");
                        }),
                        world -> world.withFederatedIdentity().ask()),
                Provocation.of(
                        RequestError.UNKNOWN_INSTANCE,
                        world -> world.http.get(
                                DISCOVERY + "&authorization_endpoint=https://evil.example/t/oauth2/v2.0/authorize")),
                Provocation.of(
                        RequestError.MALFORMED_DISCOVERY_REQUEST,
                        world -> world.http.get(DISCOVERY + "&authorization_endpoint=nothing")));
    }

    private static TokenForm form(LoginWorld world) {
        return world.form(world.assertion());
    }

    private static RawAnswer at(LoginWorld world, String tenant) {
        return world.http.post("/" + tenant + "/oauth2/v2.0/token", form(world).encoded());
    }

    private static String manyParameters() {
        return IntStream.rangeClosed(0, 1000).mapToObj(i -> "p" + i + "=1").collect(Collectors.joining("&"));
    }
}
