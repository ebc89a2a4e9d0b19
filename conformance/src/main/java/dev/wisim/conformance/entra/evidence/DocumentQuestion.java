package dev.wisim.conformance.entra.evidence;

import dev.wisim.conformance.entra.world.EntraWorld;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;

/** A document that the login surface has to answer with. */
public enum DocumentQuestion {
    OPENID_V2((world, login) -> v2(world.tenant().id())),
    OPENID_V2_BARE_QUERY((world, login) -> v2(world.tenant().id()) + "?"),
    OPENID_V2_DOMAIN((world, login) -> v2(world.tenant().domain())),
    OPENID_V2_COMMON((world, login) -> v2("common")),
    OPENID_V2_ORGANIZATIONS((world, login) -> v2("organizations")),
    OPENID_V2_CONSUMERS((world, login) -> v2("consumers")),
    OPENID_V1((world, login) -> "/" + world.tenant().id() + "/.well-known/openid-configuration"),
    KEYS_V2((world, login) -> "/" + world.tenant().id() + "/discovery/v2.0/keys"),
    KEYS_V2_COMMON((world, login) -> "/common/discovery/v2.0/keys"),
    KEYS_V1((world, login) -> "/common/discovery/keys"),
    INSTANCE((world, login) -> instance("1.1", login, world.tenant().id() + "/oauth2/v2.0/authorize")),
    INSTANCE_API_1_0((world, login) -> instance("1.0", login, world.tenant().id() + "/oauth2/v2.0/authorize")),
    INSTANCE_OF_V1((world, login) -> instance("1.1", login, world.tenant().id() + "/oauth2/authorize")),
    INSTANCE_OF_MICROSOFT(
            (world, login) -> instance("1.1", "https://login.microsoftonline.com", "common/oauth2/v2.0/authorize"));

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final BiFunction<EntraWorld, String, String> target;

    DocumentQuestion(BiFunction<EntraWorld, String, String> target) {
        this.target = target;
    }

    /** The request, to the surface at {@code login}. */
    public LoginRequest request(EntraWorld world, String login) {
        return LoginRequest.get(target.apply(world, login));
    }

    private static String v2(String tenant) {
        return "/" + tenant + "/v2.0/.well-known/openid-configuration";
    }

    private static String instance(String version, String login, String path) {
        return "/common/discovery/instance?api-version=" + version + "&authorization_endpoint="
                + URLEncoder.encode(login + "/" + path, StandardCharsets.UTF_8);
    }
}
