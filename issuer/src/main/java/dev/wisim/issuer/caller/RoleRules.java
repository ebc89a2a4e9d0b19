package dev.wisim.issuer.caller;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The API server's default roles, as far as something here depends on them: {@code cluster-admin},
 * {@code system:service-account-issuer-discovery}, {@code system:discovery}, {@code system:public-info-viewer} and
 * {@code system:basic-user} (kubernetes, plugin/pkg/auth/authorizer/rbac/bootstrappolicy/policy.go).
 */
final class RoleRules {

    private static final Pattern ISSUER_DISCOVERY =
            Pattern.compile("/(\\.well-known/openid-configuration|openid/v1/jwks)/?");
    private static final Pattern DISCOVERY = Pattern.compile("/(api|apis|openapi)(/.*)?");
    private static final Pattern PUBLIC = Pattern.compile("/(healthz|livez|readyz|version/?)");
    private static final Set<String> ANYONE = Set.of(Caller.AUTHENTICATED, Caller.UNAUTHENTICATED);

    private RoleRules() {}

    /** Whether {@code caller} may do what is {@code wanted}. */
    static boolean permit(Caller caller, RequestAttributes wanted) {
        return caller.groups().contains(Caller.MASTERS)
                || (wanted.isResource() ? permitResource(caller, wanted) : permitPath(caller, wanted));
    }

    private static boolean permitResource(Caller caller, RequestAttributes wanted) {
        return wanted.verb().equals("create")
                && wanted.qualifiedResource().equals("selfsubjectreviews.authentication.k8s.io")
                && caller.groups().contains(Caller.AUTHENTICATED);
    }

    private static boolean permitPath(Caller caller, RequestAttributes wanted) {
        if (!wanted.verb().equals("get")) {
            return false;
        }
        if (fits(PUBLIC, wanted)) {
            return ANYONE.stream().anyMatch(group -> in(caller, group));
        }
        if (fits(DISCOVERY, wanted)) {
            return in(caller, Caller.AUTHENTICATED);
        }
        return fits(ISSUER_DISCOVERY, wanted) && in(caller, "system:serviceaccounts");
    }

    private static boolean in(Caller caller, String group) {
        return caller.groups().contains(group);
    }

    private static boolean fits(Pattern paths, RequestAttributes wanted) {
        return paths.matcher(wanted.path()).matches();
    }
}
