package dev.wisim.conformance.entra.ask;

import dev.wisim.conformance.entra.evidence.Provocation;
import dev.wisim.conformance.requirement.EntraFederationRefusal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How each {@link EntraFederationRefusal} is provoked. */
final class FederationProvocations {

    private static final String ELSEWHERE = "https://elsewhere.example/";
    private static final long HOUR = 3600;

    /** Seven decimals, as .NET prints. */
    private static final DateTimeFormatter ROUND_TRIP = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final String ANY_MOMENT = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{7}Z";

    private FederationProvocations() {}

    static void addTo(Provocations all, boolean metadataUnusable) {
        form(all);
        match(all);
        keys(all);
        all.on(
                metadataUnusable
                        ? EntraFederationRefusal.ISSUER_METADATA_UNUSABLE
                        : EntraFederationRefusal.ISSUER_UNREACHABLE,
                scene -> with(scene, scene.assertionOf(scene.world().silentIssuer())));
    }

    private static void form(Provocations all) {
        all.on(
                EntraFederationRefusal.MALFORMED_ASSERTION,
                scene -> Provocation.of(
                        scene.post(scene.form(scene.assertion()).with("client_assertion", "not.a.token"))));
        all.on(
                EntraFederationRefusal.MISSING_CLAIM,
                scene -> with(scene, scene.assertion().withoutClaim("sub")).saying("field", "sub"));
        all.on(
                EntraFederationRefusal.WRONG_TOKEN_TYPE,
                scene -> with(scene, scene.assertion().header("typ", "at+jwt")));
        all.on(
                EntraFederationRefusal.UNSUPPORTED_ALGORITHM,
                scene -> with(scene, scene.assertion().header("alg", "ES384").signedBy(scene.curve()))
                        .saying("algorithm", "ES384"));
        all.on(
                EntraFederationRefusal.MISSING_KEY_ID,
                scene -> with(scene, scene.assertion().withoutHeader("kid")));
    }

    private static void match(Provocations all) {
        all.on(
                EntraFederationRefusal.NO_CREDENTIALS,
                scene -> Provocation.of(scene.post(scene.form("without-credentials", scene.assertion())))
                        .saying("clientId", scene.clientId("without-credentials"))
                        .saying("displayName", "without-credentials"));
        all.on(
                EntraFederationRefusal.UNKNOWN_ISSUER,
                scene -> with(scene, scene.assertion().claim("iss", ELSEWHERE)).saying("issuer", ELSEWHERE));
        all.on(EntraFederationRefusal.UNKNOWN_SUBJECT, scene -> {
            String other = "system:serviceaccount:default:other";
            return with(scene, scene.assertion().claim("sub", other)).saying("subject", other);
        });
        all.on(EntraFederationRefusal.SUBJECT_DIFFERS_IN_CASE, scene -> {
            String upper = "system:serviceaccount:Default:workload";
            return with(scene, scene.assertion().claim("sub", upper)).saying("subject", upper);
        });
        all.on(EntraFederationRefusal.NO_EXPRESSION_MATCHED, scene -> {
            String other = "repo:other/repository:ref:refs/heads/main";
            Assertion assertion = scene.assertionOf(scene.world().issuer("flexible", "github"))
                    .claim("sub", other);
            return Provocation.of(scene.post(scene.form("flexible", assertion))).saying("subject", other);
        });
        all.on(EntraFederationRefusal.UNKNOWN_AUDIENCE, scene -> {
            String other = "api://AKSIdentityBinding";
            return with(scene, scene.assertion().claim("aud", List.of(other))).saying("audience", other);
        });
    }

    private static void keys(Provocations all) {
        all.on(
                EntraFederationRefusal.UNKNOWN_KEY,
                scene -> with(
                                scene,
                                scene.assertion()
                                        .header("kid", scene.otherKey().getKeyID())
                                        .signedBy(scene.otherKey()))
                        .saying("thumbprint", "")
                        .saying("issuer", scene.world().cluster().toString()));
        all.on(
                EntraFederationRefusal.WRONG_SIGNATURE,
                scene -> with(scene, scene.assertion().signedBy(scene.otherKey())));
        all.on(EntraFederationRefusal.OUTSIDE_VALIDITY, scene -> {
            Assertion expired =
                    scene.assertion().claim("nbf", scene.now() - 2 * HOUR).claim("exp", scene.now() - HOUR);
            return with(scene, expired)
                    .sayingLike("now", ANY_MOMENT)
                    .saying("notBefore", moment(expired.number("nbf")))
                    .saying("expiry", moment(expired.number("exp")));
        });
    }

    private static Provocation with(Scene scene, Assertion assertion) {
        return Provocation.of(scene.post(assertion));
    }

    private static String moment(long seconds) {
        return ROUND_TRIP.format(Instant.ofEpochSecond(seconds));
    }
}
