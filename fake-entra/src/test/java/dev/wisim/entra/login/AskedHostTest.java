package dev.wisim.entra.login;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.RawAnswer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedHostTest {

    @ParameterizedTest
    @CsvSource({
        "westus2.login.microsoft.com, westus2.login.microsoft.com",
        "login.windows.net, login.windows.net",
        "login.microsoftonline.us, login.microsoftonline.us",
        "login.partner.microsoftonline.cn, login.partner.microsoftonline.cn",
        "usgovvirginia.login.microsoftonline.us, usgovvirginia.login.microsoftonline.us",
        "Login.MicrosoftOnline.com:443, login.microsoftonline.com",
        "localhost, login.microsoftonline.com",
        "evil.example, login.microsoftonline.com"
    })
    void hasItsErrorPagesWhereTheClientAsked(String asked, String pages) {
        try (LoginWorld world = LoginWorld.start()) {
            RawAnswer answer = world.http.post(
                    LoginWorld.TOKEN_PATH, world.form(world.assertion()).encoded(), "Host: " + asked);

            assertThat(answer.code()).isEqualTo(700016);
            assertThat(answer.json().get("error_uri")).isEqualTo("https://" + pages + "/error?code=700016");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "login.microsoftonline.us",
        "login.chinacloudapi.cn",
        "westeurope.login.microsoft.com",
        "login.partner.microsoftonline.cn"
    })
    void givesTokensAndMetadataAtEveryHostOfMicrosofts(String host) {
        try (LoginWorld world = LoginWorld.start().withFederatedIdentity()) {
            RawAnswer token = world.http.post(
                    LoginWorld.TOKEN_PATH, world.form(world.assertion()).encoded(), "Host: " + host);
            RawAnswer metadata =
                    world.http.get("/" + LoginWorld.TENANT + "/v2.0/.well-known/openid-configuration", "Host: " + host);

            assertThat(token.status()).isEqualTo(200);
            assertThat(metadata.json().get("token_endpoint"))
                    .isEqualTo("https://" + host + "/" + LoginWorld.TENANT + "/oauth2/v2.0/token");
            assertThat(metadata.json().get("issuer")).isEqualTo("https://" + host + "/" + LoginWorld.TENANT + "/v2.0");
        }
    }
}
