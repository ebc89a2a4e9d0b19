package dev.wisim.entra.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.RawAnswer;
import dev.wisim.entra.TokenForm;
import dev.wisim.entra.error.MessageEra;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenEndpointTest {

    private static final String REQUEST_ID = "0f3c2f5e-8a54-4e39-9f0c-3a2b6a8de001";

    private final LoginWorld world = LoginWorld.start().withFederatedIdentity();

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void answersInTheFormOfTheRecordings() {
        RawAnswer answer = world.ask();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .matches("\\{\"token_type\":\"Bearer\",\"expires_in\":86399,\"ext_expires_in\":86399,"
                        + "\"access_token\":\"[\\w-]+\\.[\\w-]+\\.[\\w-]+\"}");
    }

    @Test
    void sendsTheHeadersOfTheRecordings() {
        RawAnswer answer = world.ask();

        assertThat(answer.header("Cache-Control")).contains("no-store, no-cache");
        assertThat(answer.header("Pragma")).contains("no-cache");
        assertThat(answer.header("Expires")).contains("-1");
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("P3P")).contains("CP=\"DSP CUR OTPi IND OTRi ONL FIN\"");
        assertThat(answer.header("x-ms-clitelem")).contains("1,0,0,,");
        assertThat(answer.header("x-ms-request-id"))
                .contains(world.lastExchange().id())
                .hasValueSatisfying(id -> assertThat(id).endsWith("00"));
        assertThat(answer.headers().stream().filter(header -> header.startsWith("Set-Cookie:")))
                .hasSize(3)
                .noneMatch(cookie -> cookie.contains("omain"));
    }

    @Test
    void forcesHttpsOnlyUnderTheNameOfMicrosoft() {
        RawAnswer own = world.ask();
        RawAnswer impersonated = world.ask(world.form(world.assertion()), "Host: login.microsoftonline.com");

        assertThat(own.header("Strict-Transport-Security")).isEmpty();
        assertThat(impersonated.header("Strict-Transport-Security")).contains("max-age=31536000; includeSubDomains");
    }

    @Test
    void returnsTheClientsRequestIdOnlyWhenAsked() {
        TokenForm form = world.form(world.assertion());

        RawAnswer asked = world.ask(form, "client-request-id: " + REQUEST_ID, "return-client-request-id: true");
        RawAnswer notAsked = world.ask(form, "client-request-id: " + REQUEST_ID, "Return-Client-Request-Id: false");

        assertThat(asked.header("client-request-id")).contains(REQUEST_ID);
        assertThat(notAsked.header("client-request-id")).isEmpty();
    }

    @Test
    void correlatesARefusalByTheClientsRequestIdWhenItIsAGuid() {
        TokenForm wrong = world.form(world.assertion()).without("grant_type");

        RawAnswer guid = world.ask(wrong, "client-request-id: " + REQUEST_ID);
        RawAnswer text = world.ask(wrong, "client-request-id: mine");

        assertThat(guid.json()).containsEntry("correlation_id", REQUEST_ID);
        assertThat(guid.description()).contains("Correlation ID: " + REQUEST_ID);
        assertThat((String) text.json().get("correlation_id")).hasSize(36).isNotEqualTo(REQUEST_ID);
    }

    @Test
    void takesTenantAndClientInAnyCaseAndTheTenantByDomain() {
        TokenForm form = world.form(world.assertion()).with("client_id", LoginWorld.CLIENT.toUpperCase(Locale.ROOT));

        assertThat(world.http
                        .post("/Contoso.OnMicrosoft.com/OAuth2/v2.0/Token", form.encoded())
                        .status())
                .isEqualTo(200);
        assertThat(world.http
                        .post(LoginWorld.TOKEN_PATH.toUpperCase(Locale.ROOT), form.encoded())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void takesAFormWithACharsetAndNothingElse() {
        String form = world.form(world.assertion()).encoded();

        RawAnswer charset = world.http.request(
                "POST", LoginWorld.TOKEN_PATH, "application/x-www-form-urlencoded; charset=utf-8", form);
        RawAnswer json = world.http.request("POST", LoginWorld.TOKEN_PATH, "application/json", form);

        assertThat(charset.status()).isEqualTo(200);
        assertThat(json.code()).isEqualTo(900144);
    }

    @Test
    void takesTheSameAssertionAgain() {
        TokenForm form = world.form(world.assertion());

        assertThat(world.ask(form).status()).isEqualTo(200);
        assertThat(world.ask(form).status()).isEqualTo(200);
    }

    @Test
    void takesAnAssertionThatIsNotUrlEncodedAndEndsWithANewline() {
        TokenForm form = world.form(world.assertion()).without("client_assertion");

        RawAnswer answer = world.http.post(
                LoginWorld.TOKEN_PATH,
                form.encoded() + "&client_assertion=" + world.assertion().compact() + "\n");

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void refusesWhiteSpaceAroundAnAssertionWhenStrict() {
        try (LoginWorld strict = LoginWorld.builder()
                .settings(settings -> settings.withStrictWhitespace(true))
                .start()
                .withFederatedIdentity()) {
            TokenForm form = strict.form(strict.assertion());

            RawAnswer spaced =
                    strict.ask(form.with("client_assertion", strict.assertion().compact() + "\n"));

            assertThat(spaced.code()).isEqualTo(50027);
        }
    }

    @Test
    void countsAParameterWithoutValueAsAbsent() {
        RawAnswer answer = world.ask(world.form(world.assertion()).with("client_assertion", ""));

        assertThat(answer.code()).isEqualTo(7000216);
    }

    @Test
    void demandsTheAssertionTypeWithAnAssertion() {
        RawAnswer answer = world.ask(world.form(world.assertion()).without("client_assertion_type"));

        assertThat(answer.description()).contains("'client_assertion_type'");
        assertThat(answer.code()).isEqualTo(900144);
    }

    @Test
    void ignoresWhatItDoesNotKnow() {
        TokenForm form = world.form(world.assertion())
                .with("client_info", "1")
                .with("x-client-SKU", "msal.js.node")
                .with("fmi_path", "x");

        assertThat(world.http
                        .post(LoginWorld.TOKEN_PATH + "?slice=testslice", form.encoded())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void trailsTextsWithLinesInTheOldEra() {
        try (LoginWorld old = LoginWorld.builder()
                .settings(settings -> settings.withMessageEra(MessageEra.UNTIL_2023))
                .start()) {
            assertThat(old.ask().description())
                    .matches("(?s)AADSTS700016: .*\\r\\nTrace ID: [-0-9a-f]{36}"
                            + "\\r\\nCorrelation ID: [-0-9a-f]{36}\\r\\nTimestamp: 2026-03-01 07:41:07Z");
        }
    }

    @Test
    void refusesAPathThatCannotBeDecoded() {
        String form = world.form(world.assertion()).encoded();

        assertThat(world.http.post("/x;y=%&z/oauth2/v2.0/token", form).code()).isEqualTo(90004);
        assertThat(world.http.post("/x%2/oauth2/v2.0/token", form).code()).isEqualTo(90004);
    }

    @Test
    void leavesNoTokenInTheJournal() {
        String token = world.ask().accessToken();

        assertThat(world.lastExchange().notes().toString())
                .contains("kubernetes-default")
                .doesNotContain(token.substring(0, 20))
                .doesNotContain(world.assertion().compact().substring(0, 20));
    }
}
