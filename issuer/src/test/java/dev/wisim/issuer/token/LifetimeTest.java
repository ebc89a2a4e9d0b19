package dev.wisim.issuer.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wisim.issuer.registry.TokenPolicy;
import dev.wisim.issuer.serviceaccount.ClusterObject.Pod;
import dev.wisim.issuer.serviceaccount.ObjectBody;
import dev.wisim.issuer.serviceaccount.ObjectMeta;
import dev.wisim.kernel.jose.UnverifiedJwt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LifetimeTest {

    private static final BoundObjectReference P1 = BoundObjectReference.pod("p1");

    @Test
    void extendsPodsTokenForTheApiServerToYear() throws Exception {
        TokenRequests requests = new TokenRequests(TokenPolicy.DEFAULT);

        IssuedToken issued =
                requests.issue(TokenRequest.EMPTY.withExpirationSeconds(3_607).boundTo(P1));

        assertThat(issued.expirationSeconds()).isEqualTo(3_607);
        assertThat(issued.expires()).isEqualTo(TokenRequests.NOW.plusSeconds(3_607));
        assertThat(UnverifiedJwt.parse(issued.token()).time("exp")).contains(TokenRequests.NOW.plusSeconds(31_536_000));
    }

    @ParameterizedTest
    @ValueSource(longs = {3_606, 3_608})
    void extendsNoOtherLifetime(long seconds) throws Exception {
        TokenRequests requests = new TokenRequests(TokenPolicy.DEFAULT);

        IssuedToken issued =
                requests.issue(TokenRequest.EMPTY.withExpirationSeconds(seconds).boundTo(P1));

        assertThat(UnverifiedJwt.parse(issued.token()).time("exp")).contains(TokenRequests.NOW.plusSeconds(seconds));
    }

    @Test
    void extendsWhenEveryAudienceIsTheApiServersAndNotWhenOneIsNot() {
        TokenRequests requests = new TokenRequests(TokenPolicy.DEFAULT);
        TokenRequest request = TokenRequest.EMPTY.withExpirationSeconds(3_607);

        assertThat(lifetime(requests, request, List.of(TokenRequests.API_SERVER))
                        .actual())
                .isEqualTo(31_536_000);
        assertThat(lifetime(requests, request, List.of(TokenRequests.API_SERVER, "x"))
                        .actual())
                .isEqualTo(3_607);
    }

    @Test
    void extendsNothingWhenTheIssuerDoesNot() {
        TokenRequests requests = new TokenRequests(new TokenPolicy(List.of(), OptionalLong.empty(), false));

        Lifetime lifetime =
                lifetime(requests, TokenRequest.EMPTY.withExpirationSeconds(3_607), List.of(TokenRequests.API_SERVER));

        assertThat(lifetime.warnAfter()).isEmpty();
        assertThat(lifetime.actual()).isEqualTo(3_607);
    }

    @Test
    void shortensWithWarningAndExtendsWhatWasShortenedTo3607() {
        TokenRequests requests = new TokenRequests(TokenPolicy.DEFAULT.withMaxExpirationSeconds(3_607));

        Lifetime lifetime =
                lifetime(requests, TokenRequest.EMPTY.withExpirationSeconds(7_200), List.of(TokenRequests.API_SERVER));

        assertThat(lifetime.warnings())
                .containsExactly("requested expiration of 7200 seconds shortened to 3607 seconds");
        assertThat(lifetime.granted()).isEqualTo(3_607);
        assertThat(lifetime.actual()).isEqualTo(31_536_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 3_599, 4_294_967_297L})
    void refusesToStartWithMaximumThatTheApiServerRefuses(long seconds) {
        assertThatThrownBy(() -> TokenPolicy.DEFAULT.withMaxExpirationSeconds(seconds))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("between 3600 and 4294967296 seconds");
    }

    private static Lifetime lifetime(TokenRequests requests, TokenRequest request, List<String> audiences) {
        // A pod of which nothing but being one counts here.
        BoundObject pod = new BoundObject.ToPod(
                new Pod(
                        new ObjectMeta(
                                "default",
                                "p1",
                                UUID.fromString("4c23c651-e0ba-4f51-a06a-7625477d077b"),
                                TokenRequests.NOW,
                                Map.of(),
                                Map.of()),
                        "app",
                        "",
                        ObjectBody.EMPTY),
                Optional.empty());
        return Lifetime.of(request.expirationSeconds(), audiences, pod, requests.issuer());
    }
}
