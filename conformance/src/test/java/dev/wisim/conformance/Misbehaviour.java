package dev.wisim.conformance;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import dev.wisim.conformance.requirement.DiscoveryRequirement;
import dev.wisim.conformance.requirement.KeyRequirement;
import dev.wisim.conformance.requirement.KubernetesRequirement;
import dev.wisim.conformance.requirement.Requirement;
import dev.wisim.conformance.requirement.RotationRequirement;
import dev.wisim.conformance.requirement.TokenRequirement;
import dev.wisim.conformance.stub.ScriptedIssuer;
import dev.wisim.conformance.stub.TestKeys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** For each requirement one thing that an issuer does, for which that requirement and no other fails. */
final class Misbehaviour {

    private static final String HTML = "<!doctype html><html><body>It works!</body></html>";

    private static final Map<Requirement, Consumer<ScriptedIssuer>> ALL = new LinkedHashMap<>();

    static {
        discovery();
        keys();
        tokens();
        kubernetes();
    }

    private Misbehaviour() {}

    /** What the issuer does from the start, by the requirement that fails. */
    static Map<Requirement, Consumer<ScriptedIssuer>> fromTheStart() {
        return ALL;
    }

    /** What the issuer does when its keys are rotated, likewise. */
    static Map<Requirement, Consumer<ScriptedIssuer>> atRotation() {
        return Map.of(
                RotationRequirement.KID_KEPT,
                        issuer -> {
                            JWK other = TestKeys.rsa(2048, JWSAlgorithm.RS256, TestKeys.RSA.getKeyID());
                            issuer.published().clear();
                            issuer.publish(other);
                            issuer.tokens().signWith(other);
                        },
                RotationRequirement.OLD_TOKENS_VERIFY,
                        issuer -> {
                            JWK next = TestKeys.rsa(2048, JWSAlgorithm.RS256, "next");
                            issuer.published().clear();
                            issuer.publish(next);
                            issuer.tokens().signWith(next);
                        });
    }

    private static void discovery() {
        on(DiscoveryRequirement.ANSWERED, issuer -> issuer.discovery().silence());
        on(DiscoveryRequirement.STATUS, issuer -> issuer.discovery().status(503));
        on(DiscoveryRequirement.MEDIA_TYPE, issuer -> issuer.discovery().body("text/html", HTML));
        on(DiscoveryRequirement.JSON_OBJECT, issuer -> issuer.discovery().cutShort());
        on(DiscoveryRequirement.ISSUER, issuer -> member(issuer, "issuer", issuer.origin() + "/cluster"));
        on(DiscoveryRequirement.JWKS_URI, issuer -> member(issuer, "jwks_uri", "/keys"));
        on(DiscoveryRequirement.RESPONSE_TYPES, issuer -> member(issuer, "response_types_supported", List.of("code")));
        on(DiscoveryRequirement.SUBJECT_TYPES, issuer -> member(issuer, "subject_types_supported", List.of()));
        on(DiscoveryRequirement.KEY_ALGORITHMS, issuer -> issuer.publish(TestKeys.ec("unlisted")));
        on(DiscoveryRequirement.TOKEN_ALGORITHMS, issuer -> {
            issuer.published().get(0).put("alg", "RS512");
            member(issuer, "id_token_signing_alg_values_supported", List.of("RS512"));
        });
        on(DiscoveryRequirement.CACHING, issuer -> issuer.discovery().withoutCaching());
    }

    private static void keys() {
        on(KeyRequirement.ANSWERED, issuer -> issuer.keySet().silence());
        on(KeyRequirement.STATUS, issuer -> member(issuer, "jwks_uri", issuer.origin() + "/elsewhere"));
        on(KeyRequirement.MEDIA_TYPE, issuer -> issuer.keySet().body("text/html", HTML));
        on(KeyRequirement.JSON_OBJECT, issuer -> issuer.keySet().body("application/json", "{\"keys\":[{\"kty\":"));
        on(KeyRequirement.NOT_EMPTY, issuer -> issuer.published().clear());
        on(KeyRequirement.NOTHING_PRIVATE, issuer -> issuer.published().set(0, TestKeys.RSA.toJSONObject()));
        on(KeyRequirement.NOTHING_UNKNOWN, issuer -> {
            issuer.setMembers().put("comment", "ours");
            issuer.published()
                    .add(Map.of("kty", "OKP", "crv", "Ed25519", "x", "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"));
        });
        on(KeyRequirement.MEMBERS, issuer -> issuer.published().get(0).remove("use"));
        on(
                KeyRequirement.KID_UNIQUE,
                issuer -> issuer.publish(TestKeys.rsa(2048, JWSAlgorithm.RS256, TestKeys.RSA.getKeyID())));
        on(KeyRequirement.WELL_FORMED, issuer -> issuer.publish(TestKeys.rsa(1024, JWSAlgorithm.RS256, "weak")));
        on(
                KeyRequirement.AT_MOST_100,
                issuer -> IntStream.rangeClosed(1, 100)
                        .forEach(i -> issuer.publish(TestKeys.RSA).put("kid", "copy-" + i)));
        on(KeyRequirement.CACHING, issuer -> issuer.keySet().withoutCaching());
    }

    private static void tokens() {
        on(TokenRequirement.COMPACT, issuer -> issuer.tokenApi().token(token -> token.replace('.', ' ')));
        on(TokenRequirement.ALGORITHM, issuer -> issuer.tokens().header(header -> header.put("alg", "RS384")));
        on(TokenRequirement.TYPE, issuer -> issuer.tokens().header(header -> header.put("typ", "at+jwt")));
        on(TokenRequirement.KID_PUBLISHED, issuer -> issuer.tokens().signWith(TestKeys.ec("withheld")));
        on(
                TokenRequirement.SIGNATURE,
                issuer -> issuer.tokens().signWith(TestKeys.rsa(2048, JWSAlgorithm.RS256, TestKeys.RSA.getKeyID())));
        on(TokenRequirement.ISSUER, issuer -> issuer.tokens().issuer(issuer.origin() + "/cluster"));
        on(TokenRequirement.AUDIENCE, issuer -> claim(issuer, "aud", List.of("https://other.example")));
        on(TokenRequirement.SUBJECT, issuer -> claim(issuer, "sub", ""));
        on(
                TokenRequirement.IN_TIME,
                issuer -> issuer.tokens()
                        .claims(claims -> List.of("iat", "nbf", "exp")
                                .forEach(name -> claims.compute(name, (same, moment) -> ((Long) moment) - 7200))));
    }

    private static void kubernetes() {
        on(KubernetesRequirement.TOKEN_CREATED, issuer -> issuer.tokenApi().refuses(403, "Forbidden"));
        on(KubernetesRequirement.TOKEN_STATUS, issuer -> issuer.tokenApi().answer(answer -> answer.remove("status")));
        on(
                KubernetesRequirement.AUDIENCE_AS_ASKED,
                issuer -> claim(issuer, "aud", List.of(Inspection.AUDIENCE, "https://kubernetes.default.svc")));
        on(KubernetesRequirement.EXPIRY_AS_ASKED, issuer -> later(issuer, "exp", 3600));
        on(KubernetesRequirement.TOO_SHORT_REFUSED, issuer -> issuer.tokenApi().grantsTooShort());
        on(
                KubernetesRequirement.UNKNOWN_ACCOUNT_REFUSED,
                issuer -> issuer.tokenApi().grantsUnknownAccount());
        on(
                KubernetesRequirement.PRIVATE_CLAIM,
                issuer -> claim(issuer, "kubernetes.io", Map.of("namespace", "default")));
        on(KubernetesRequirement.SUBJECT, issuer -> claim(issuer, "sub", "system:serviceaccount:default:Default"));
        on(KubernetesRequirement.AUDIENCE_LIST, issuer -> claim(issuer, "aud", Inspection.AUDIENCE));
        on(KubernetesRequirement.NOT_BEFORE, issuer -> later(issuer, "nbf", -1));
        on(KubernetesRequirement.LIFETIME, issuer -> later(issuer, "exp", -3001));
        on(KubernetesRequirement.PROVIDER, issuer -> member(issuer, "token_endpoint", List.of()));
        on(
                KubernetesRequirement.VERIFIER,
                issuer -> issuer.tokens().header(header -> {
                    header.put("crit", List.of("ext"));
                    header.put("ext", true);
                }));
    }

    private static void on(Requirement requirement, Consumer<ScriptedIssuer> misbehaviour) {
        ALL.put(requirement, misbehaviour);
    }

    private static void member(ScriptedIssuer issuer, String name, Object value) {
        issuer.document().put(name, value);
    }

    private static void claim(ScriptedIssuer issuer, String name, Object value) {
        issuer.tokens().claims(claims -> claims.put(name, value));
    }

    private static void later(ScriptedIssuer issuer, String claim, long seconds) {
        issuer.tokens().claims(claims -> claims.compute(claim, (same, moment) -> ((Long) moment) + seconds));
    }
}
