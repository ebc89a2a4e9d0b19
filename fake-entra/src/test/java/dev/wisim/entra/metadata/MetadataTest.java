package dev.wisim.entra.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.RawAnswer;
import dev.wisim.entra.TlsClient;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MetadataTest {

    private static final String TENANT = LoginWorld.TENANT.toString();
    private static final String V2 = "/v2.0/.well-known/openid-configuration";

    private LoginWorld world = LoginWorld.start();

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void describesTheV2EndpointInTheOrderOfTheRecording() {
        RawAnswer answer = world.http.get("/" + TENANT + V2);

        assertThat(answer.json().keySet())
                .startsWith("token_endpoint", "token_endpoint_auth_methods_supported", "jwks_uri")
                .endsWith("cloud_graph_host_name", "msgraph_host", "rbac_url")
                .hasSize(23);
        assertThat(answer.json())
                .containsEntry("token_endpoint", world.address() + "/" + TENANT + "/oauth2/v2.0/token")
                .containsEntry("issuer", world.address() + "/" + TENANT + "/v2.0")
                .containsEntry("jwks_uri", world.address() + "/" + TENANT + "/discovery/v2.0/keys")
                .containsEntry("authorization_endpoint", world.address() + "/" + TENANT + "/oauth2/v2.0/authorize")
                .containsEntry("tenant_region_scope", "WW")
                .containsEntry("subject_types_supported", List.of("pairwise"));
    }

    @Test
    void describesTheV1Endpoint() {
        Map<String, Object> document = world.http
                .get("/" + TENANT + "/.well-known/openid-configuration")
                .json();

        assertThat(document)
                .containsEntry("issuer", "https://sts.windows.net/" + TENANT + "/")
                .containsEntry("token_endpoint", world.address() + "/" + TENANT + "/oauth2/token")
                .containsEntry("jwks_uri", world.address() + "/common/discovery/keys")
                .containsEntry("microsoft_multi_refresh_token", true);
    }

    @Test
    void sendsTheHeadersOfPublicDocuments() {
        RawAnswer answer = world.http.get("/" + TENANT + V2);

        assertThat(answer.header("Cache-Control")).contains("max-age=86400, private");
        assertThat(answer.header("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.header("Access-Control-Allow-Methods")).contains("GET, OPTIONS");
    }

    @Test
    void namesTheTenantByItsIdWhicheverWayItWasAsked() {
        String byId = world.http.get("/" + TENANT + V2).body();

        assertThat(world.http.get("/Contoso.onmicrosoft.com" + V2).body()).isEqualTo(byId);
        assertThat(world.http.get("/" + TENANT.toUpperCase(Locale.ROOT) + V2).body())
                .isEqualTo(byId);
        assertThat(world.http.get("/" + TENANT + V2 + "?").body()).isEqualTo(byId);
    }

    @Test
    void keepsCommonAndLeavesTheTenantOpen() {
        Map<String, Object> document = world.http.get("/common" + V2).json();

        assertThat(document)
                .containsEntry("issuer", world.address() + "/{tenantid}/v2.0")
                .containsEntry("token_endpoint", world.address() + "/common/oauth2/v2.0/token")
                .containsEntry("tenant_region_scope", null);
    }

    @Test
    void refusesAnUnknownTenant() {
        RawAnswer answer = world.http.get("/fabrikam.example" + V2);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(90002);
        assertThat(answer.error()).isEqualTo("invalid_request");
    }

    @Test
    void everyAddressIsHttpsOnTheRightPortOverTls() {
        world.close();
        world = LoginWorld.builder().tls().start();

        Map<String, Object> document =
                new TlsClient(world).get("/" + TENANT + V2).json();

        assertThat(document).containsEntry("token_endpoint", world.address() + "/" + TENANT + "/oauth2/v2.0/token");
        assertThat(world.address()).startsWith("https://localhost:");
    }

    @Test
    void presentsTheNameAndPortThatTheClientUsed() {
        assertThat(tokenEndpoint("host.docker.internal:9443")).startsWith("http://host.docker.internal:9443/");
        assertThat(tokenEndpoint("fake")).startsWith("http://fake:" + world.port + "/");
        assertThat(tokenEndpoint("[::1]:9443")).startsWith("http://[::1]:9443/");
        assertThat(tokenEndpoint("login.microsoftonline.com")).startsWith("https://login.microsoftonline.com/");
        assertThat(tokenEndpoint("westus2.login.microsoft.com")).startsWith("https://westus2.login.microsoft.com/");
    }

    @Test
    void presentsTheConfiguredAddressButMicrosoftAsItself() {
        world.close();
        world = LoginWorld.builder()
                .settings(settings -> settings.withPublicAddress(URI.create("https://login.test/")))
                .start();

        assertThat(tokenEndpoint("localhost:1")).startsWith("https://login.test/" + TENANT);
        assertThat(tokenEndpoint("sts.windows.net")).startsWith("https://sts.windows.net/");
    }

    @Test
    void publishesTheCurrentAndTheNextKeyAndNothingPrivate() throws Exception {
        RawAnswer answer = world.http.get("/" + TENANT + "/discovery/v2.0/keys");
        JWKSet keys = JWKSet.parse(answer.body());

        assertThat(keys.getKeys()).hasSize(2).noneMatch(key -> key.isPrivate());
        RSAKey first = keys.getKeys().get(0).toRSAKey();
        assertThat(first.getKeyID())
                .isEqualTo(LoginWorld.SIGNING_KEYS.current().key().id());
        assertThat(first.getParsedX509CertChain().get(0).getPublicKey()).isEqualTo(first.toPublicKey());
        assertThat(answer.body())
                .matches("\\{\"keys\":\\[\\{\"kty\":\"RSA\",\"use\":\"sig\",\"kid\":\"([\\w-]{27})\",\"x5t\":\"\\1\","
                        + "\"n\":\"[\\w-]{342}\",\"e\":\"AQAB\",\"x5c\":\\[\"[\\w+/=]+\"],"
                        + "\"cloud_instance_name\":\"microsoftonline.com\","
                        + "\"issuer\":\"https://login.microsoftonline.com/" + TENANT + "/v2.0\"},.*");
    }

    @Test
    void leavesTheIssuerOfKeysOpenForCommonAndOutForV1() {
        assertThat(world.http.get("/common/discovery/v2.0/keys").body())
                .contains("\"issuer\":\"https://login.microsoftonline.com/{tenantid}/v2.0\"");
        assertThat(world.http.get("/common/discovery/keys").body()).doesNotContain("issuer");
        assertThat(world.http.get("/" + TENANT + "/discovery/keys").status()).isEqualTo(200);
    }

    private String tokenEndpoint(String host) {
        return (String)
                world.http.get("/" + TENANT + V2, "Host: " + host).json().get("token_endpoint");
    }
}
