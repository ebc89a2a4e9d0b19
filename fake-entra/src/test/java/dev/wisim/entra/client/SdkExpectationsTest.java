package dev.wisim.entra.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.RawAnswer;
import dev.wisim.kernel.jose.MalformedJwt;
import dev.wisim.kernel.jose.UnverifiedJwt;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever some SDK looks at in an answer is there and of the type that it parses, whether or not one of our tests runs that
 * SDK. The lists are what reading MSAL Java 1.17 and 1.26, MSAL Go 1.9, MSAL Python 1.31, msal-node 2.15, MSAL.NET 4.87 and
 * the azure-identity of each language found.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SdkExpectationsTest {

    private static final String TENANT = "/" + LoginWorld.TENANT;

    private LoginWorld world;

    @BeforeAll
    void start() {
        world = LoginWorld.start().withFederatedIdentity();
    }

    @AfterAll
    void stop() {
        world.close();
    }

    /** MSAL.NET fails without token_type; Go takes a scope as what was declined; all want integers or strings of digits. */
    @Test
    void aTokenHasWhatEachLooksAt() {
        RawAnswer answer = world.ask();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json())
                .containsEntry("token_type", "Bearer")
                .containsKeys("expires_in", "ext_expires_in", "access_token")
                .doesNotContainKeys("scope", "error", "client_info", "refresh_token", "id_token");
        assertThat(answer.json().get("expires_in")).isInstanceOf(Long.class);
        assertThat(answer.json().get("ext_expires_in")).isEqualTo(answer.json().get("expires_in"));
        assertThat(answer.header("Content-Type")).contains("application/json; charset=utf-8");
    }

    @ParameterizedTest
    @CsvSource({
        "Cache-Control, no-store, no-cache",
        "Pragma, no-cache",
        "Expires, -1",
        "X-Content-Type-Options, nosniff",
        "x-ms-clitelem, '1,0,0,,'",
        "x-ms-httpver, 1.1",
        "x-ms-srs, 1.P",
        "X-XSS-Protection, 0"
    })
    void aTokenHasTheRecordedHeaders(String name, String value) {
        assertThat(world.ask().header(name).orElseThrow()).startsWith(value);
    }

    /** As recorded: with an {@code Origin} in 2024-10, without one not in 2024-06. */
    @Test
    void onlyAPageIsToldWhatItsReferrerMayBe() {
        RawAnswer page = world.ask(world.form(world.assertion()), "Origin: https://portal.example");

        assertThat(page.header("Referrer-Policy")).contains("strict-origin-when-cross-origin");
        assertThat(world.ask().header("Referrer-Policy")).isEmpty();
    }

    @Test
    void idsOfARequestComeBackAsTheyAreWanted() {
        String id = "7d3c9a1e-0000-4000-8000-00000000000f";

        RawAnswer asked =
                world.ask(world.form(world.assertion()), "client-request-id: " + id, "return-client-request-id: true");

        assertThat(asked.header("client-request-id")).contains(id);
        assertThat(asked.header("x-ms-request-id")).isPresent();
        assertThat(asked.header("x-ms-ests-server")).isPresent();
        assertThat(asked.headers()).anyMatch(header -> header.startsWith("Set-Cookie: fpc="));
    }

    /** Java reads longs and Go ints in error_codes; .NET takes a WWW-Authenticate of PKeyAuth for a device challenge. */
    @Test
    void aRefusalHasWhatEachLooksAt() {
        String id = "7d3c9a1e-0000-4000-8000-00000000000f";
        RawAnswer answer = world.ask(
                world.form(world.assertion().claim("exp", 1)),
                "client-request-id: " + id,
                "return-client-request-id: false");
        Map<String, Object> json = answer.json();

        assertThat(answer.status()).isEqualTo(401);
        assertThat(json.get("error")).isEqualTo("invalid_client");
        assertThat(json.get("error_codes")).isEqualTo(List.of(700024L));
        assertThat(json.get("timestamp").toString()).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\dZ");
        assertThat(json.get("trace_id"))
                .isEqualTo(answer.header("x-ms-request-id").orElseThrow());
        assertThat(json.get("correlation_id")).isEqualTo(id);
        assertThat(json.get("error_uri")).isEqualTo("https://login.microsoftonline.com/error?code=700024");
        assertThat(answer.description())
                .startsWith("AADSTS700024: ")
                .endsWith(" Trace ID: " + json.get("trace_id") + " Correlation ID: " + id + " Timestamp: "
                        + json.get("timestamp"));
        assertThat(json).doesNotContainKeys("suberror", "claims");
        assertThat(answer.header("x-ms-clitelem")).contains("1,700024,0,,");
        assertThat(answer.header("WWW-Authenticate")).isEmpty();
        assertThat(answer.header("client-request-id")).isEmpty();
    }

    /** Go, MSAL Python and Node fetch it for a host that they do not know; Go with a bare question mark behind it. */
    @ParameterizedTest
    @CsvSource({"''", "?"})
    void theDiscoveryDocumentHasWhatEachLooksAt(String query) {
        RawAnswer answer = world.http.get(TENANT + "/v2.0/.well-known/openid-configuration" + query);
        Map<String, Object> json = answer.json();
        String base = world.address() + TENANT;

        assertThat(json)
                .containsEntry("token_endpoint", base + "/oauth2/v2.0/token")
                .containsEntry("authorization_endpoint", base + "/oauth2/v2.0/authorize")
                .containsEntry("device_authorization_endpoint", base + "/oauth2/v2.0/devicecode")
                .containsEntry("end_session_endpoint", base + "/oauth2/v2.0/logout")
                .containsEntry("jwks_uri", base + "/discovery/v2.0/keys")
                .containsEntry("issuer", base + "/v2.0");
        assertThat(json.get("token_endpoint_auth_methods_supported"))
                .isEqualTo(List.of("client_secret_post", "private_key_jwt", "client_secret_basic"));
        assertThat(answer.header("Cache-Control")).contains("max-age=86400, private");
    }

    @Test
    void theDiscoveryDocumentOfV1NamesTheOtherEndpoint() {
        Map<String, Object> json =
                world.http.get(TENANT + "/.well-known/openid-configuration").json();

        assertThat(json)
                .containsEntry("token_endpoint", world.address() + TENANT + "/oauth2/token")
                .containsEntry("issuer", "https://sts.windows.net" + TENANT + "/")
                .containsKeys("authorization_endpoint", "jwks_uri");
    }

    /** A tenant that is not there has to be a 4xx with the refusal's members: so MSAL Python tells it from a failure. */
    @Test
    void theDiscoveryDocumentOfATenantThatIsNotThereIsARefusal() {
        RawAnswer answer =
                world.http.get("/11111111-0000-4000-8000-000000000000/v2.0/.well-known/openid-configuration");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(90002);
    }

    @ParameterizedTest
    @CsvSource({"1.0, false", "1.1, true"})
    void instanceDiscoveryHasWhatEachLooksAt(String version, boolean metadata) {
        Map<String, Object> json = world.http
                .get("/common/discovery/instance?api-version=" + version
                        + "&authorization_endpoint=https://login.microsoftonline.com" + TENANT
                        + "/oauth2/v2.0/authorize")
                .json();

        assertThat(json)
                .containsEntry(
                        "tenant_discovery_endpoint",
                        "https://login.microsoftonline.com" + TENANT + "/v2.0/.well-known/openid-configuration");
        assertThat(json.containsKey("metadata")).isEqualTo(metadata);
        if (metadata) {
            assertThat((List<?>) json.get("metadata"))
                    .allSatisfy(cloud -> assertThat(
                                    ((Map<?, ?>) cloud).keySet().stream().map(String::valueOf))
                            .containsExactly("preferred_network", "preferred_cache", "aliases"));
        }
    }

    @Test
    void anUnknownInstanceIsTheOneFatalAnswer() {
        RawAnswer answer = world.http.get("/common/discovery/instance?api-version=1.1"
                + "&authorization_endpoint=https://evil.example/t/oauth2/v2.0/authorize");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error()).isEqualTo("invalid_instance");
        assertThat(answer.code()).isEqualTo(50049);
    }

    @Test
    void theKeysVerifyTheTokens() throws MalformedJwt {
        List<?> keys =
                (List<?>) world.http.get(TENANT + "/discovery/v2.0/keys").json().get("keys");
        String kid =
                UnverifiedJwt.parse(world.ask().accessToken()).headerText("kid").orElseThrow();

        assertThat(keys)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(key -> assertThat(
                                ((Map<?, ?>) key).keySet().stream().map(String::valueOf))
                        .containsExactly("kty", "use", "kid", "x5t", "n", "e", "x5c", "cloud_instance_name", "issuer"));
        assertThat(keys)
                .anySatisfy(key -> assertThat(((Map<?, ?>) key).get("kid")).isEqualTo(kid));
    }
}
