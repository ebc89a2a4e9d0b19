package dev.wisim.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import dev.wisim.conformance.evidence.Connection;
import dev.wisim.conformance.evidence.Evidence;
import dev.wisim.conformance.evidence.Fetched;
import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.PresentedToken;
import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.report.Report;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.run.Judgement;
import dev.wisim.conformance.stub.TestKeys;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Strangers publish and sign whatever they like: each member of each object becomes each kind of JSON value in turn, and
 * every one is judged. It needs no network, since a verdict depends on what was seen alone.
 */
class StrangeContentTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final String ISSUER = "https://issuer.example/";
    private static final JWK EC = TestKeys.ec("ec-1");

    private static final List<Object> VALUES = Arrays.asList(
            null, "", "!", "\u0000", 0, -1, 1e300, true, List.of(), Arrays.asList((Object) null), List.of(1), Map.of());

    private final Map<String, Object> document = new LinkedHashMap<>(Map.of(
            "issuer", ISSUER,
            "jwks_uri", ISSUER + "keys",
            "response_types_supported", List.of("id_token"),
            "subject_types_supported", List.of("public"),
            "id_token_signing_alg_values_supported", List.of("ES256", "RS256")));
    private final Map<String, Object> rsa =
            new LinkedHashMap<>(TestKeys.RSA.toPublicJWK().toJSONObject());
    private final Map<String, Object> ec = new LinkedHashMap<>(EC.toPublicJWK().toJSONObject());
    private final Map<String, Object> set = new LinkedHashMap<>(Map.of("keys", List.of(rsa, ec)));
    private final Map<String, Object> header = new LinkedHashMap<>(Map.of("alg", "ES256", "kid", "ec-1", "typ", "JWT"));
    private final Map<String, Object> claims = new LinkedHashMap<>(Map.of(
            "aud", List.of(Inspection.AUDIENCE),
            "exp", NOW.getEpochSecond() + 3600,
            "iat", NOW.getEpochSecond(),
            "nbf", NOW.getEpochSecond(),
            "iss", ISSUER,
            "sub", "system:serviceaccount:default:default",
            "kubernetes.io", Map.of("namespace", "default", "serviceaccount", Map.of("name", "a", "uid", "b"))));

    static Stream<String> objects() {
        return Stream.of("document", "set", "rsa", "ec", "header", "claims");
    }

    @ParameterizedTest
    @MethodSource("objects")
    void judgesWhateverAMemberIs(String name) {
        Map<String, Object> object = object(name);
        for (String member : List.copyOf(object.keySet())) {
            Object proper = object.get(member);
            for (Object strange : VALUES) {
                object.put(member, strange);
                assertThat(judge().verdicts())
                        .as("%s of %s is %s", member, name, strange)
                        .anyMatch(verdict -> verdict.outcome() instanceof Outcome.Failed);
            }
            object.put(member, proper);
        }
    }

    @Test
    void judgesKeysThatAreNoObjects() {
        set.put("keys", Arrays.asList(null, 1, "key", List.of()));

        assertThat(judge().conforms()).isFalse();
    }

    private Map<String, Object> object(String name) {
        return Map.of("document", document, "set", set, "rsa", rsa, "ec", ec, "header", header, "claims", claims)
                .get(name);
    }

    /** The token's signature is noise, so that something fails even where the strange value is none of the suite's business. */
    private Report judge() {
        String token = part(header) + "." + part(claims) + "." + Base64URL.encode("no signature at all");
        Look look =
                new Look("", NOW, answer(document), answer(set), List.of(new PresentedToken("a token", token, false)));
        Look later = new Look("later", NOW, answer(document), answer(set), List.of());
        return Judgement.of(new Evidence(
                new Target(ISSUER, Inspection.AUDIENCE),
                new Connection.NotSecured("not looked at"),
                List.of(look, later),
                Optional.empty(),
                true));
    }

    private static Fetched answer(Map<String, Object> object) {
        return new Fetched.Answer(
                200,
                Map.of("content-type", List.of("application/json")),
                JSONObjectUtils.toJSONString(object),
                Optional.empty());
    }

    private static String part(Map<String, Object> object) {
        return Base64URL.encode(JSONObjectUtils.toJSONString(object)).toString();
    }
}
