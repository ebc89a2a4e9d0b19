package dev.wisim.entra.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.RawAnswer;
import dev.wisim.entra.TokenForm;
import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.ApplicationProperties;
import dev.wisim.entra.directory.ClientId;
import dev.wisim.entra.directory.CredentialProperties;
import dev.wisim.entra.directory.ObjectId;
import dev.wisim.entra.directory.UserAssignedIdentity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccessTokenTest {

    private static final String APPLICATION = "cccccccc-bbbb-4ccc-8ddd-eeeeeeeeeeee";
    private static final String API = "dddddddd-bbbb-4ccc-8ddd-eeeeeeeeeeee";
    private static final String MANAGEMENT = "https://management.azure.com/.default";
    private static final String GRAPH = "https://graph.microsoft.com/.default";
    private static final long NOW = LoginWorld.START.getEpochSecond();

    private final LoginWorld world = LoginWorld.start();
    private final UserAssignedIdentity identity = world.identity();

    AccessTokenTest() {
        world.credential(identity);
    }

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void laysOutAVersion1TokenForResourceManager() throws Exception {
        Map<String, Object> claims = claims(ask(LoginWorld.CLIENT, MANAGEMENT));

        assertThat(claims.keySet())
                .containsExactly(
                        "aud",
                        "iss",
                        "iat",
                        "nbf",
                        "exp",
                        "aio",
                        "appid",
                        "appidacr",
                        "idp",
                        "idtyp",
                        "oid",
                        "rh",
                        "sub",
                        "tid",
                        "uti",
                        "ver",
                        "xms_mirid");
        assertThat(claims)
                .containsEntry("aud", "https://management.azure.com")
                .containsEntry("iss", "https://sts.windows.net/" + LoginWorld.TENANT + "/")
                .containsEntry("iat", NOW - 300)
                .containsEntry("nbf", NOW - 300)
                .containsEntry("exp", NOW + 86_400)
                .containsEntry("appid", LoginWorld.CLIENT)
                .containsEntry("appidacr", "2")
                .containsEntry("oid", identity.principalId().toString())
                .containsEntry("sub", identity.principalId().toString())
                .containsEntry("tid", LoginWorld.TENANT.toString())
                .containsEntry("ver", "1.0")
                .containsEntry(
                        "xms_mirid",
                        "/subscriptions/00000000-0000-4000-8000-0000000000ff/resourcegroups/demo/providers/"
                                + "Microsoft.ManagedIdentity/userAssignedIdentities/workload-identity");
        assertThat((String) claims.get("uti")).hasSize(22);
    }

    @Test
    void laysOutAVersion2TokenForAnApplicationThatTakesIt() throws Exception {
        ObjectId principal = application(APPLICATION, "client", List.of(), 2);
        application(API, "api", List.of("api://orders"), 2);

        Map<String, Object> claims = claims(ask(APPLICATION, "api://orders/.default"));

        assertThat(claims.keySet())
                .containsExactly(
                        "aud", "iss", "iat", "nbf", "exp", "aio", "azp", "azpacr", "idtyp", "oid", "rh", "sub", "tid",
                        "uti", "ver");
        assertThat(claims)
                .containsEntry("aud", API)
                .containsEntry("iss", "https://login.microsoftonline.com/" + LoginWorld.TENANT + "/v2.0")
                .containsEntry("azp", APPLICATION)
                .containsEntry("azpacr", "2")
                .containsEntry("oid", principal.toString())
                .containsEntry("sub", principal.toString())
                .containsEntry("ver", "2.0");
    }

    @Test
    void laysOutAVersion1TokenForAnOlderApplication() throws Exception {
        application(API, "api", List.of("api://orders"), 1);

        Map<String, Object> byUri = claims(ask(LoginWorld.CLIENT, "api://orders/.default"));
        Map<String, Object> byId = claims(ask(LoginWorld.CLIENT, API + "/.default"));

        assertThat(byUri).containsEntry("aud", "api://orders").containsEntry("ver", "1.0");
        assertThat(byId).containsEntry("aud", API);
    }

    @Test
    void namesItsKeyTwiceInVersion1AndOnceInVersion2() throws Exception {
        application(API, "api", List.of(), 2);

        String v1 = header(ask(LoginWorld.CLIENT, MANAGEMENT));
        String v2 = header(ask(LoginWorld.CLIENT, API + "/.default"));

        String key = LoginWorld.SIGNING_KEYS.current().key().id();
        assertThat(v1).isEqualTo("{\"typ\":\"JWT\",\"alg\":\"RS256\",\"x5t\":\"" + key + "\",\"kid\":\"" + key + "\"}");
        assertThat(v2).isEqualTo("{\"typ\":\"JWT\",\"alg\":\"RS256\",\"kid\":\"" + key + "\"}");
    }

    @Test
    void isVouchedForByThePublishedKeys() throws Exception {
        JWSObject token = JWSObject.parse(ask(LoginWorld.CLIENT, MANAGEMENT).accessToken());

        JWKSet published =
                JWKSet.parse(world.http.get("/common/discovery/v2.0/keys").body());
        RSAKey key = published.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
        assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
    }

    @Test
    void livesADayForAManagedIdentityAndForResourceManager() {
        application(APPLICATION, "client", List.of(), 2);

        assertThat(expiresIn(ask(LoginWorld.CLIENT, GRAPH))).isEqualTo(86_399);
        assertThat(expiresIn(ask(APPLICATION, MANAGEMENT))).isEqualTo(86_399);
    }

    @Test
    void livesBetweenSixtyAndNinetyMinutesOtherwiseAndNotAlwaysTheSame() throws Exception {
        application(APPLICATION, "client", List.of(), 2);

        RawAnswer first = ask(APPLICATION, GRAPH);
        RawAnswer second = ask(APPLICATION, GRAPH);

        assertThat(expiresIn(first)).isBetween(3_599L, 5_399L).isNotEqualTo(expiresIn(second));
        assertThat(claims(first)).containsEntry("exp", NOW + expiresIn(first) + 1);
    }

    @Test
    void livesLongerForGraphWhenTheClientTakesChallenges() throws Exception {
        application(APPLICATION, "client", List.of(), 2);

        RawAnswer answer = world.ask(
                form(APPLICATION, GRAPH).with("claims", "{\"access_token\":{\"xms_cc\":{\"values\":[\"cp1\"]}}}"));

        assertThat(expiresIn(answer)).isBetween(86_399L, 100_799L);
        assertThat(claims(answer)).containsEntry("xms_cc", List.of("CP1"));
    }

    @Test
    void takesClaimsThatAreNoJsonForNone() throws Exception {
        RawAnswer answer = world.ask(form(LoginWorld.CLIENT, MANAGEMENT).with("claims", "{"));

        assertThat(claims(answer)).doesNotContainKey("xms_cc");
    }

    @Test
    void keepsTheSlashThatTheSecondOneMakes() throws Exception {
        assertThat(claims(ask(LoginWorld.CLIENT, "https://vault.azure.net//.default")))
                .containsEntry("aud", "https://vault.azure.net/");
        assertThat(claims(ask(LoginWorld.CLIENT, "https://vault.azure.net/.default")))
                .containsEntry("aud", "https://vault.azure.net");
    }

    @Test
    void dropsStrayOpenIdScopes() throws Exception {
        RawAnswer answer = ask(LoginWorld.CLIENT, "openid " + GRAPH + " profile  offline_access");

        assertThat(claims(answer)).containsEntry("aud", "https://graph.microsoft.com");
    }

    @Test
    void refusesAScopeOfNothingButOpenId() {
        assertThat(ask(LoginWorld.CLIENT, "openid profile").code()).isEqualTo(1002012);
        assertThat(ask(LoginWorld.CLIENT, "/.default").code()).isEqualTo(1002012);
    }

    @Test
    void saysNothingOfTheScope() {
        assertThat(ask(LoginWorld.CLIENT, MANAGEMENT).json()).doesNotContainKey("scope");
    }

    private ObjectId application(String clientId, String name, List<String> uris, int version) {
        Application application = world.applications.create(
                new ApplicationProperties(LoginWorld.TENANT, name, uris, version, ClientId.parse(clientId)),
                world.clock.instant());
        world.applicationCredentials.create(
                application.id(),
                new CredentialProperties(
                        "cluster",
                        world.issuer.url(),
                        LoginWorld.SUBJECT,
                        List.of(LoginWorld.AUDIENCE),
                        Optional.empty()),
                world.clock.instant());
        return world.servicePrincipals
                .create(LoginWorld.TENANT, ClientId.parse(clientId).orElseThrow(), world.clock.instant())
                .id();
    }

    private TokenForm form(String clientId, String scope) {
        return world.form(world.assertion()).with("client_id", clientId).with("scope", scope);
    }

    private RawAnswer ask(String clientId, String scope) {
        return world.ask(form(clientId, scope));
    }

    private static long expiresIn(RawAnswer answer) {
        return (Long) answer.json().get("expires_in");
    }

    private static Map<String, Object> claims(RawAnswer answer) throws Exception {
        return JWSObject.parse(answer.accessToken()).getPayload().toJSONObject();
    }

    private static String header(RawAnswer answer) throws Exception {
        return JWSObject.parse(answer.accessToken()).getHeader().toBase64URL().decodeToString();
    }
}
