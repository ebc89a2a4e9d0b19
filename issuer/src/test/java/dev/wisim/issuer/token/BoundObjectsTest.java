package dev.wisim.issuer.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wisim.issuer.error.ObjectError;
import dev.wisim.issuer.error.TokenRequestError;
import dev.wisim.issuer.registry.TokenPolicy;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.jose.UnverifiedJwt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundObjectsTest {

    private final TokenRequests requests = new TokenRequests(TokenPolicy.DEFAULT);

    @ParameterizedTest
    @CsvSource({
        "a/b, may not contain '/'",
        "50%, may not contain '%'",
        "/%, may not contain '/';may not contain '%'",
        "., may not be '.'",
        ".., may not be '..'"
    })
    void refusesNameThatIsNoPathSegment(String name, String faults) {
        assertThatThrownBy(() -> requests.issue(TokenRequest.EMPTY.boundTo(BoundObjectReference.pod(name))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.entry()).isEqualTo(TokenRequestError.NAME_NOT_A_PATH_SEGMENT);
                    assertThat(refusal.text()).isEqualTo("Name parameter invalid: \"" + name + "\": " + faults);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v2", "", "a/b/c"})
    void looksAtNothingOfVersionButItsGroup(String apiVersion) throws Exception {
        BoundObjectReference reference = new BoundObjectReference("Pod", apiVersion, "p1", "");

        IssuedToken issued = requests.issue(TokenRequest.EMPTY.boundTo(reference));

        assertThat(UnverifiedJwt.parse(issued.token())
                        .claims()
                        .get("kubernetes.io")
                        .toString())
                .contains("pod=");
    }

    @ParameterizedTest
    @CsvSource({"pod, v1, '/v1, Kind=pod'", "Pod, apps/v1, 'apps/v1, Kind=Pod'", "X, a/b/c, '/, Kind=X'"})
    void refusesOtherKindsAndPrintsThemAsGoDoes(String kind, String apiVersion, String type) {
        BoundObjectReference reference = new BoundObjectReference(kind, apiVersion, "p1", "");

        assertThatThrownBy(() -> requests.issue(TokenRequest.EMPTY.boundTo(reference)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.text()).isEqualTo("cannot bind token to object of type " + type));
    }

    @Test
    void findsPodOnlyInTheServiceAccountsNamespace() {
        TokenRequest request = TokenRequest.EMPTY.boundTo(BoundObjectReference.pod("p1"));

        assertThatThrownBy(() -> requests.issue("team-a", "app", request))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.entry()).isEqualTo(ObjectError.POD_NOT_FOUND));
    }

    @Test
    void asksWhosePodItIsBeforeWhichPodItIs() {
        BoundObjectReference reference = new BoundObjectReference("Pod", "v1", "p1", "another");

        assertThatThrownBy(() -> requests.issue("default", "other", TokenRequest.EMPTY.boundTo(reference)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.entry())
                                .isEqualTo(TokenRequestError.POD_OF_ANOTHER_SERVICE_ACCOUNT));
    }
}
