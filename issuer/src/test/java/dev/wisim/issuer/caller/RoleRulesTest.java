package dev.wisim.issuer.caller;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.http.OpenExchange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleRulesTest {

    private static final Map<String, Caller> CALLERS = Map.of(
            "admin", Caller.authenticated("admin", "", List.of(Caller.MASTERS), Map.of()),
            "bob", Caller.authenticated("bob", "", List.of(), Map.of()),
            "app", Caller.authenticated("app", "", List.of("system:serviceaccounts"), Map.of()),
            "anonymous", Caller.ANONYMOUS);

    @ParameterizedTest
    @CsvSource({
        "admin, DELETE, /api/v1/nodes/n, true",
        "admin, GET, /anything, true",
        "app, GET, /.well-known/openid-configuration, true",
        "app, GET, /openid/v1/jwks/, true",
        "app, POST, /openid/v1/jwks, false",
        "app, GET, /.well-known/openid-configuration/more, false",
        "app, GET, /api/v1/namespaces/default/secrets, false",
        "bob, GET, /openid/v1/jwks, false",
        "bob, GET, /api, true",
        "bob, GET, /apis/authentication.k8s.io/v1, true",
        "bob, GET, /apiserver, false",
        "bob, GET, /version, true",
        "bob, POST, /apis/authentication.k8s.io/v1/selfsubjectreviews, true",
        "bob, POST, /apis/authentication.k8s.io/v1/tokenreviews, false",
        "anonymous, GET, /version, true",
        "anonymous, GET, /healthz, true",
        "anonymous, GET, /api, false",
        "anonymous, POST, /apis/authentication.k8s.io/v1/selfsubjectreviews, false",
        "anonymous, GET, /openid/v1/jwks, false"
    })
    void permitsWhatTheDefaultRolesPermit(String caller, String method, String target, boolean permitted) {
        RequestAttributes wanted =
                RequestAttributes.of(OpenExchange.of(new UUID(0, 0), Instant.EPOCH, "api", method, target, Map.of()));

        assertThat(RoleRules.permit(CALLERS.get(caller), wanted)).isEqualTo(permitted);
    }
}
