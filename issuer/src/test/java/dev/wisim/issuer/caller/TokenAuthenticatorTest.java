package dev.wisim.issuer.caller;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.issuer.CalmIssuer;
import dev.wisim.issuer.registry.TokenPolicy;
import dev.wisim.issuer.serviceaccount.ClusterObject.Secret;
import dev.wisim.issuer.serviceaccount.ClusterObjects;
import dev.wisim.issuer.serviceaccount.LegacyClaims;
import dev.wisim.issuer.serviceaccount.NewObject;
import dev.wisim.issuer.serviceaccount.ObjectBody;
import dev.wisim.issuer.serviceaccount.ObjectKind;
import dev.wisim.issuer.wire.GoJsonDocument;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.SigningKey;
import dev.wisim.kernel.jose.TokenSigner;
import dev.wisim.kernel.time.SurfaceClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beyond what was recorded: from the API server's source. */
class TokenAuthenticatorTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:38:15Z");
    private static final String ISSUER = "https://issuer.test.local";
    private static final SigningKey KEY = SigningKey.generate(KeyType.P_256, CryptoProvider.jdk());
    private static final SigningKey OLD_KEY = SigningKey.generate(KeyType.P_384, CryptoProvider.jdk());

    private final ClusterObjects objects = new ClusterObjects(
            () -> NOW,
            new IdSource(new Chance(1)),
            List.of(
                    NewObject.namespace("default"),
                    NewObject.serviceAccount("default", "app"),
                    NewObject.node("node-1"),
                    NewObject.secret("default", "s1"),
                    NewObject.pod("default", "p1", "app", "")));
    private final TokenAuthenticator tokens = new TokenAuthenticator(
            CalmIssuer.of(
                    ISSUER,
                    Optional.empty(),
                    KEY,
                    List.of(KEY, OLD_KEY),
                    new SurfaceClock(() -> NOW),
                    TokenPolicy.DEFAULT),
            objects,
            List.of("https://old-issuer.test.local"),
            List.of(new StaticToken("admin-token", "admin", "admin-uid", List.of(Caller.MASTERS))),
            CryptoProvider.jdk());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pod    | gone   | u | service account token has been invalidated",
                "secret | gone   | u | service account token has been invalidated",
                "node   | gone   | u | service account token has been invalidated",
                "pod    | p1     | u | pod UID ({uid}) does not match service account pod ref claim (u)",
                "secret | s1     | u | secret UID ({uid}) does not match service account secret ref claim (u)",
                "node   | node-1 | u | node UID ({uid}) does not match service account node ref claim (u)"
            })
    void rejectsBoundTokenInTheWordsOfTheApiServer(String kind, String name, String uid, String words) {
        Map<String, Object> claims = claims();
        Map<String, Object> inner = new TreeMap<>(privateClaims());
        inner.put(kind, Map.of("name", name, "uid", uid));
        claims.put("kubernetes.io", inner);

        String expected = words.replace("{uid}", uidOf(kind, name));
        assertThat(error(KEY, claims)).isEqualTo("[invalid bearer token, " + expected + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "exp, -60, ''",
        "exp, -61, service account token has expired",
        "nbf, 60, ''",
        "nbf, 61, service account token is not valid yet",
        "iat, 60, ''",
        "iat, 61, service account token is issued in the future"
    })
    void allowsClocksToBeAMinuteApart(String claim, long seconds, String words) {
        Map<String, Object> claims = claims();
        claims.put(claim, NOW.getEpochSecond() + seconds);

        assertThat(error(KEY, claims)).isEqualTo(words.isEmpty() ? "" : "[invalid bearer token, " + words + "]");
    }

    @Test
    void acceptsTokensOfOldIssuerAndOldKey() {
        Map<String, Object> claims = claims();
        claims.put("iss", "https://old-issuer.test.local");

        assertThat(error(OLD_KEY, claims)).isEmpty();
    }

    @Test
    void aTokenOfAScheduledPodOutlivesItsNode() {
        Map<String, Object> claims = claims();
        Map<String, Object> inner = new TreeMap<>(privateClaims());
        inner.put("pod", Map.of("name", "p1", "uid", uidOf("pod", "p1")));
        inner.put("node", Map.of("name", "gone", "uid", "u"));
        claims.put("kubernetes.io", inner);

        assertThat(error(KEY, claims)).isEmpty();
    }

    @Test
    void rejectsWhatIsNoTokenWithoutAReason() {
        for (String text : List.of("", "a", "a.b", "a.b.c", "....", "admin-toke", "admin-token ", "eyJ9.eyJ9.e")) {
            assertThat(tokens.verdict(text, List.of(), NOW))
                    .isEqualTo(new TokenVerdict.Rejected("invalid bearer token"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sub                                                 | ''    | sub claim is missing",
                "kubernetes.io/serviceaccount/namespace              | ''    | namespace claim is missing",
                "kubernetes.io/serviceaccount/secret.name            | ''    | secretName claim is missing",
                "kubernetes.io/serviceaccount/service-account.name   | ''    | serviceAccountName claim is missing",
                "kubernetes.io/serviceaccount/service-account.uid    | ''    | serviceAccountUID claim is missing",
                "sub                                                 | bob   | sub claim is invalid",
                "kubernetes.io/serviceaccount/secret.name            | gone  | Token has been invalidated",
                "kubernetes.io/serviceaccount/secret.name            | s1    | Token does not match server's copy",
                "kubernetes.io/serviceaccount/service-account.uid    | u     | ServiceAccount UID ({uid}) does not match claim (u)"
            })
    void rejectsLegacyTokenInTheWordsOfTheApiServer(String claim, String value, String words) {
        Map<String, Object> claims = legacyClaims();
        claims.put(claim, value);
        String token = signed(KEY, claims);
        createSecretWith(token);

        String expected = words.replace("{uid}", accountUid());
        assertThat(tokens.verdict(token, List.of(), NOW))
                .isEqualTo(new TokenVerdict.Rejected("[invalid bearer token, " + expected + "]"));
    }

    @Test
    void legacyTokenEndsWithItsSecret() {
        String token = signed(KEY, legacyClaims());
        createSecretWith(token);
        assertThat(tokens.verdict(token, List.of(), NOW)).isInstanceOf(TokenVerdict.Accepted.class);

        objects.delete(ObjectKind.SECRET, "default", "app-legacy");

        assertThat(tokens.verdict(token, List.of(), NOW))
                .isEqualTo(new TokenVerdict.Rejected("[invalid bearer token, Token has been invalidated]"));
    }

    private String error(SigningKey key, Map<String, Object> claims) {
        return tokens.verdict(signed(key, claims), List.of("a"), NOW) instanceof TokenVerdict.Rejected rejected
                ? rejected.error()
                : "";
    }

    private static String signed(SigningKey key, Map<String, Object> claims) {
        return new TokenSigner(CryptoProvider.jdk())
                .sign(
                        key,
                        GoJsonDocument.compact(Map.of("alg", key.algorithm(), "kid", key.id())),
                        GoJsonDocument.compact(claims));
    }

    private Map<String, Object> claims() {
        long now = NOW.getEpochSecond();
        return new TreeMap<>(Map.of(
                "aud",
                List.of("a"),
                "iss",
                ISSUER,
                "exp",
                now + 600,
                "nbf",
                now,
                "iat",
                now,
                "kubernetes.io",
                privateClaims()));
    }

    private Map<String, Object> privateClaims() {
        return Map.of("namespace", "default", "serviceaccount", Map.of("name", "app", "uid", accountUid()));
    }

    private Map<String, Object> legacyClaims() {
        return new TreeMap<>(Map.of(
                "iss",
                LegacyClaims.ISSUER,
                "sub",
                "system:serviceaccount:default:app",
                LegacyClaims.NAMESPACE,
                "default",
                LegacyClaims.SECRET_NAME,
                "app-legacy",
                LegacyClaims.SERVICE_ACCOUNT_NAME,
                "app",
                LegacyClaims.SERVICE_ACCOUNT_UID,
                accountUid()));
    }

    private void createSecretWith(String token) {
        Secret secret = (Secret) objects.create(NewObject.secret("default", "app-legacy")
                .withBody(new ObjectBody(Map.of(
                        "data",
                        Map.of(
                                "token",
                                Base64.getEncoder().encodeToString(token.getBytes(StandardCharsets.US_ASCII)))))));
        assertThat(secret.text("token")).isEqualTo(token);
    }

    private String accountUid() {
        return objects.get(ObjectKind.SERVICE_ACCOUNT, "default", "app")
                .meta()
                .uid()
                .toString();
    }

    private String uidOf(String kind, String name) {
        ObjectKind of = ObjectKind.valueOf(kind.toUpperCase(Locale.ROOT));
        return objects.find(of, of.namespaced() ? "default" : "", name)
                .map(object -> object.meta().uid().toString())
                .orElse("");
    }
}
