package dev.wisim.issuer.awkward;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import dev.wisim.issuer.TestIssuer;
import dev.wisim.issuer.registry.Issuer;
import dev.wisim.issuer.token.TokenRequest;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.UnverifiedJwt;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each way of going wrong as a relying party sees it. */
class AwkwardIssuerTest {

    private static final String DISCOVERY = "/.well-known/openid-configuration";

    private final TestIssuer server =
            TestIssuer.at(TestIssuer.HOSTED_PATH, settings -> settings.withKeyTypes(List.of(KeyType.P_256)));

    private final Issuer issuer = server.server().issuers().get(0);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void withheldKeySignsAndIsNotShown() throws Exception {
        issuer.awkwardness().replace(Set.of(Awkward.KEY_WITHHELD));

        assertThat(kids()).doesNotContain(kidOfNewToken());
    }

    @Test
    void keyUsedBeforePublishedIsShownTenMinutesLate() throws Exception {
        issuer.awkwardness().replace(Set.of(Awkward.KEY_USED_BEFORE_PUBLISHED));
        rotate();

        String kid = kidOfNewToken();
        assertThat(kids()).isNotEmpty().doesNotContain(kid);

        server.clock().advance(ShownKeys.KEPT_BACK);
        assertThat(kids()).contains(kid);
    }

    @Test
    void keyRemovedEarlyIsGoneWhileItsTokensAreValid() throws Exception {
        issuer.awkwardness().replace(Set.of(Awkward.KEY_REMOVED_EARLY));
        String before = kidOfNewToken();
        assertThat(kids()).contains(before);

        rotate();

        assertThat(kids()).doesNotContain(before).contains(kidOfNewToken());
    }

    @Test
    void reusedKidStandsForAnotherKey() throws Exception {
        issuer.awkwardness().replace(Set.of(Awkward.KID_REUSED));
        String before = kidOfNewToken();
        JWKSet keysBefore = keys();

        rotate();

        assertThat(kidOfNewToken()).isEqualTo(before);
        assertThat(kids()).containsExactly(before);
        assertThat(keys().getKeys()).isNotEqualTo(keysBefore.getKeys());
    }

    @Test
    void tooManyKeysPutAHundredBeforeTheOneThatSigns() throws Exception {
        issuer.awkwardness().replace(Set.of(Awkward.TOO_MANY_KEYS));

        assertThat(kids().indexOf(kidOfNewToken())).isGreaterThanOrEqualTo(100);
        assertThat(kids()).isEqualTo(kids()).doesNotHaveDuplicates();
    }

    @Test
    void unknownKeysAndMembersStandAmongTheOthers() throws Exception {
        issuer.awkwardness().replace(Set.of(Awkward.UNKNOWN_KEYS));

        String set = server.get(issuer.jwksUri()).body();

        assertThat(set).contains("\"kty\":\"AKP\"", "\"kty\":\"OKP\"", "\"unheard_of\":true", kidOfNewToken());
    }

    @Test
    void wrongIssuerDiffersInTheSlashAlone() {
        issuer.awkwardness().replace(Set.of(Awkward.WRONG_ISSUER));

        assertThat(discovery().body())
                .startsWith("{\"issuer\":\"" + issuer.url().base() + "\",");
    }

    @Test
    void keysElsewhereAreNowhere() {
        issuer.awkwardness().replace(Set.of(Awkward.JWKS_URI_ELSEWHERE));

        assertThat(discovery().body()).contains(issuer.jwksUri());
        assertThat(server.get(issuer.jwksUri()).statusCode()).isEqualTo(404);
    }

    @Test
    void serverErrorAndPageAndHalfADocument() {
        String whole = discovery().body();

        issuer.awkwardness().replace(Set.of(Awkward.SERVER_ERROR));
        assertThat(discovery().statusCode()).isEqualTo(500);
        issuer.awkwardness().replace(Set.of(Awkward.HTML));
        assertThat(discovery().statusCode()).isEqualTo(200);
        assertThat(discovery().headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        issuer.awkwardness().replace(Set.of(Awkward.TRUNCATED));
        assertThat(discovery().body()).isEqualTo(whole.substring(0, whole.length() / 2));
    }

    @Test
    void tokensAreGivenWhateverTheDocumentsSuffer() {
        issuer.awkwardness().replace(Set.of(Awkward.SERVER_ERROR, Awkward.SLOW));

        assertThat(server.requestToken("default", "{}").statusCode()).isEqualTo(201);
    }

    private void rotate() {
        issuer.keys().rotate(issuer.clock().instant(), Optional.of(Duration.ZERO));
    }

    private HttpResponse<String> discovery() {
        return server.get(server.origin() + TestIssuer.HOSTED_PATH.replaceAll("/$", "") + DISCOVERY);
    }

    private JWKSet keys() throws ParseException {
        return JWKSet.parse(server.get(issuer.jwksUri()).body());
    }

    private List<String> kids() throws ParseException {
        return keys().getKeys().stream().map(key -> key.getKeyID()).toList();
    }

    private String kidOfNewToken() throws Exception {
        String token = server.server()
                .issueToken("default", "default", TokenRequest.EMPTY)
                .token();
        return UnverifiedJwt.parse(token).header().get("kid").toString();
    }
}
