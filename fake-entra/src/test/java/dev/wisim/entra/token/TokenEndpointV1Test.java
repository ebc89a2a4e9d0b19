package dev.wisim.entra.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.RawAnswer;
import dev.wisim.entra.TokenForm;
import dev.wisim.kernel.jose.MalformedJwt;
import dev.wisim.kernel.jose.UnverifiedJwt;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenEndpointV1Test {

    private static final String PATH = "/" + LoginWorld.TENANT + "/oauth2/token";

    private final LoginWorld world = LoginWorld.start().withFederatedIdentity();

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void answersWithStringsAndTellsTheResource() throws MalformedJwt {
        RawAnswer answer = ask(form());

        UnverifiedJwt token = UnverifiedJwt.parse(answer.accessToken());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "token_type", "Bearer",
                        "expires_in", "86399",
                        "ext_expires_in", "86399",
                        "expires_on",
                                Long.toString(token.time("exp").orElseThrow().getEpochSecond()),
                        "not_before",
                                Long.toString(token.time("nbf").orElseThrow().getEpochSecond()),
                        "resource", "https://management.azure.com/",
                        "access_token", answer.accessToken()));
        assertThat(answer.body())
                .matches("\\{\"token_type\".*\"expires_in\".*\"expires_on\".*\"not_before\".*\"resource\".*"
                        + "\"access_token\".*}");
        assertThat(token.audiences()).containsExactly("https://management.azure.com/");
    }

    @Test
    void wantsAResourceAndOverlooksAScope() {
        assertThat(ask(form().without("resource")).description())
                .startsWith("AADSTS900144: The request body must contain the following parameter: 'resource'.");
        assertThat(ask(form().with("scope", "openid")).status()).isEqualTo(200);
    }

    @Test
    void refusesAsTheOtherEndpointDoes() {
        assertThat(ask(form().with("resource", "api://nobody")).code()).isEqualTo(500011);
        assertThat(ask(form().with("grant_type", "password")).code()).isEqualTo(70003);
        assertThat(ask(TokenForm.secret(LoginWorld.CLIENT, "x").v1()).code()).isEqualTo(7000215);
        assertThat(world.http.post("/common/oauth2/token", form().encoded()).code())
                .isEqualTo(50059);
    }

    @Test
    void takesTheResourceWhole() throws MalformedJwt {
        for (String resource : new String[] {"https://vault.azure.net", "https://vault.azure.net/"}) {
            assertThat(UnverifiedJwt.parse(
                                    ask(form().with("resource", resource)).accessToken())
                            .audiences())
                    .containsExactly(resource);
        }
    }

    @Test
    void tellsWhenToRefreshOnlyWhenAskedToAndOnlyAtV2() {
        assertThat(world.ask().json()).doesNotContainKey("refresh_in");
        try (LoginWorld other = LoginWorld.builder()
                .settings(settings -> settings.withToken(token -> token.withRefreshIn(true)))
                .start()
                .withFederatedIdentity()) {
            assertThat(other.ask().json()).containsEntry("refresh_in", 43_200L);
            assertThat(other.http
                            .post(PATH, other.form(other.assertion()).v1().encoded())
                            .json())
                    .doesNotContainKey("refresh_in");
            assertThat(other.ask(other.form(other.assertion()).with("scope", "https://vault.azure.net/.default"))
                            .json())
                    .containsKey("refresh_in");
        }
        try (LoginWorld brief = LoginWorld.builder()
                .settings(settings -> settings.withToken(token -> token.withRefreshIn(true)))
                .tokenLifetime(Duration.ofHours(2))
                .start()
                .withFederatedIdentity()) {
            assertThat(brief.ask().json()).doesNotContainKey("refresh_in").containsEntry("expires_in", 7_199L);
        }
    }

    @Test
    void givesTheTokensOfATenantTheLifetimeThatItWants() {
        try (LoginWorld brief = LoginWorld.builder()
                .tokenLifetime(Duration.ofSeconds(1))
                .start()
                .withFederatedIdentity()) {
            assertThat(brief.ask().json()).containsEntry("expires_in", 0L);
        }
    }

    private TokenForm form() {
        return world.form(world.assertion()).v1();
    }

    private RawAnswer ask(TokenForm form) {
        return world.http.post(PATH, form.encoded());
    }
}
