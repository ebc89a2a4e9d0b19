package dev.wisim.entra.token;

import dev.wisim.entra.error.ResourceError;
import dev.wisim.kernel.error.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The {@code scope} of an app-only request: one resource, whole. */
record RequestedScope(String text) {

    private static final String DEFAULT = "/.default";
    private static final Set<String> OPENID = Set.of("openid", "profile", "email", "offline_access");

    /**
     * The identifier of the one resource that is asked for. MSAL Java and MSAL Go add OpenID scopes to every request; they
     * mean nothing here and are dropped. Only the suffix is cut off, so {@code https://vault.azure.net//.default} asks for
     * {@code https://vault.azure.net/}, whose slash ends up in the token's audience
     * (<a href="https://learn.microsoft.com/entra/identity-platform/scopes-oidc#trailing-slash-and-default">trailing
     * slash</a>).
     *
     * @throws Refusal when nothing, something other than {@code /.default}, or more than one resource is asked for
     */
    String resource() {
        List<String> scopes = Arrays.stream(text.strip().split(" +"))
                .filter(scope -> !OPENID.contains(scope))
                .distinct()
                .toList();
        boolean onlyDefaults = scopes.stream().allMatch(RequestedScope::isDefault);
        if (scopes.isEmpty() || !onlyDefaults) {
            throw new Refusal(ResourceError.NOT_A_DEFAULT_SCOPE, Map.of("scope", text));
        }
        if (scopes.size() > 1) {
            throw new Refusal(ResourceError.INVALID_SCOPE_VALUE, Map.of("scope", text));
        }
        String only = scopes.get(0);
        return only.substring(0, only.length() - DEFAULT.length());
    }

    private static boolean isDefault(String scope) {
        return scope.endsWith(DEFAULT) && scope.length() > DEFAULT.length();
    }
}
