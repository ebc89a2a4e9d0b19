package dev.wisim.entra.login;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.RawAnswer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrossOriginTest {

    private static final String ORIGIN = "Origin: https://app.example";

    private LoginWorld world;

    @BeforeAll
    void start() {
        world = LoginWorld.start().withFederatedIdentity();
    }

    @AfterAll
    void stop() {
        world.close();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /11111111-2222-4333-8444-555555555555/oauth2/v2.0/token",
        "POST, /11111111-2222-4333-8444-555555555555/oauth2/token",
        "GET, /common/v2.0/.well-known/openid-configuration",
        "GET, /common/discovery/keys",
        "GET, /common/discovery/instance"
    })
    void letsAnyPageAsk(String method, String path) {
        RawAnswer answer = world.http.request(
                "OPTIONS",
                path,
                "text/plain",
                "",
                ORIGIN,
                "Access-Control-Request-Method: " + method,
                "Access-Control-Request-Headers: x-client-sku,content-type");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.header("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.header("Access-Control-Allow-Methods")).contains(method + ", OPTIONS");
        assertThat(answer.header("Access-Control-Allow-Headers")).contains("x-client-sku,content-type");
        assertThat(answer.header("Access-Control-Max-Age")).contains("86400");
    }

    @Test
    void knowsNoPreflightWhereThereIsNoRoute() {
        assertThat(world.http
                        .request("OPTIONS", "/common/nothing", "text/plain", "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void letsThePageReadWhyItGetsNoToken() {
        RawAnswer answer = world.ask(world.form(world.assertion()), ORIGIN);

        assertThat(answer.code()).isEqualTo(9002326);
        assertThat(answer.description()).contains("Request origin: 'https://app.example'.");
        assertThat(answer.header("Access-Control-Allow-Origin")).contains("*");
    }

    @Test
    void saysNothingOfPagesToOthers() {
        RawAnswer answer = world.ask();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }
}
