package dev.wisim.issuer.caller;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.http.OpenExchange;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases of apiserver's requestinfo_test.go, and what a stranger is told about paths that are not there. */
class RequestAttributesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET    | /api/v1/namespaces                            | list namespaces in '' at '' as '' of ''",
                "GET    | /api/v1/namespaces/other                      | get namespaces in '' at 'other' as '' of 'other'",
                "GET    | /api/v1/namespaces/other/pods                 | list pods in '' at 'other' as '' of ''",
                "GET    | /api/v1/namespaces/other/pods/foo             | get pods in '' at 'other' as '' of 'foo'",
                "GET    | /api/v1/pods                                  | list pods in '' at '' as '' of ''",
                "GET    | /api/v1/pods?watch=true                       | watch pods in '' at '' as '' of ''",
                "DELETE | /api/v1/namespaces/other/pods                 | deletecollection pods in '' at 'other' as '' of ''",
                "DELETE | /api/v1/namespaces/other/pods/foo             | delete pods in '' at 'other' as '' of 'foo'",
                "PATCH  | /api/v1/namespaces/other/pods/foo             | patch pods in '' at 'other' as '' of 'foo'",
                "PUT    | /api/v1/namespaces/other/finalize             | update namespaces in '' at 'other' as 'finalize' of 'other'",
                "POST   | /api/v1/namespaces/d/serviceaccounts/a/token  | create serviceaccounts in '' at 'd' as 'token' of 'a'",
                "POST   | /apis/authentication.k8s.io/v1/tokenreviews   | create tokenreviews in 'authentication.k8s.io' at '' as '' of ''",
                "GET    | /apis/apps/v1/namespaces/n/deployments/d%20e  | get deployments in 'apps' at 'n' as '' of 'd e'",
                "GET    | /api/v1                                       | get /api/v1",
                "GET    | /apis/authentication.k8s.io/v1                | get /apis/authentication.k8s.io/v1",
                "HEAD   | /healthz?verbose                              | head /healthz",
                "GET    | /                                             | get /",
            })
    void readsWhatIsWantedFromMethodAndPath(String method, String target, String expected) {
        RequestAttributes wanted =
                RequestAttributes.of(OpenExchange.of(new UUID(0, 0), Instant.EPOCH, "api", method, target, Map.of()));

        assertThat(print(wanted)).isEqualTo(expected);
    }

    private static String print(RequestAttributes wanted) {
        return wanted.isResource()
                ? String.format(
                        "%s %s in '%s' at '%s' as '%s' of '%s'",
                        wanted.verb(),
                        wanted.resource(),
                        wanted.group(),
                        wanted.namespace(),
                        wanted.subresource(),
                        wanted.name())
                : wanted.verb() + " " + wanted.path();
    }
}
