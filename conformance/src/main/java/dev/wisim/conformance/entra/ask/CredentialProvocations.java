package dev.wisim.conformance.entra.ask;

import dev.wisim.conformance.entra.evidence.Provocation;
import dev.wisim.conformance.entra.world.WorldCertificate;
import dev.wisim.conformance.requirement.EntraClientRefusal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.HexFormat;
import java.util.Locale;

/** How each {@link EntraClientRefusal} is provoked that lies in a secret or a certificate. */
final class CredentialProvocations {

    /** As .NET prints a date when it knows no culture. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("MM/dd/uuuu HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private CredentialProvocations() {}

    static void addTo(Provocations all) {
        secrets(all);
        assertions(all);
        certificates(all);
    }

    private static void secrets(Provocations all) {
        all.on(EntraClientRefusal.WRONG_SECRET, scene -> secret(scene, "guess"));
        all.on(
                EntraClientRefusal.EXPIRED_SECRET,
                scene -> secret(scene, scene.secrets().get(1)));
    }

    private static void assertions(Provocations all) {
        all.on(
                EntraClientRefusal.UNSUPPORTED_CERTIFICATE_ALGORITHM,
                scene -> with(scene, own(scene).header("alg", "RS512")).saying("algorithm", "RS512"));
        all.on(
                EntraClientRefusal.ASSERTION_OF_ANOTHER,
                scene -> with(scene, own(scene).claim("sub", scene.clientId("federated"))));
        all.on(
                EntraClientRefusal.WRONG_ASSERTION_AUDIENCE,
                scene -> with(
                        scene, own(scene).claim("aud", "https://login.microsoftonline.com/common/oauth2/v2.0/token")));
    }

    private static void certificates(Provocations all) {
        all.on(
                EntraClientRefusal.UNREGISTERED_CERTIFICATE,
                scene -> with(scene, own(scene).header("x5t", "AAAAAAAAAAAAAAAAAAAAAAAAAAA"))
                        .saying("clientId", clientId(scene)));
        all.on(EntraClientRefusal.EXPIRED_CERTIFICATE, scene -> {
            WorldCertificate expired = WorldCertificate.expired(scene.world());
            return dated(with(scene, scene.selfSigned(expired)), expired).saying("clientId", clientId(scene));
        });
        all.on(EntraClientRefusal.CERTIFICATE_SIGNATURE, scene -> {
            WorldCertificate current = WorldCertificate.current(scene.world());
            String hex = HexFormat.of()
                    .withUpperCase()
                    .formatHex(current.thumbprint().decode());
            return dated(with(scene, own(scene).signedBy(scene.otherKey())), current)
                    .saying("thumbprint", hex)
                    .saying("clientId", clientId(scene));
        });
    }

    private static Provocation secret(Scene scene, String secret) {
        String clientId = scene.clientId("with-secret");
        return Provocation.of(scene.post(TokenForm.secret(clientId, secret))).saying("clientId", clientId);
    }

    private static Assertion own(Scene scene) {
        return scene.selfSigned(WorldCertificate.current(scene.world()));
    }

    private static Provocation with(Scene scene, Assertion assertion) {
        return Provocation.of(scene.post(scene.form("with-certificate", assertion)));
    }

    private static Provocation dated(Provocation provocation, WorldCertificate certificate) {
        return provocation
                .saying("start", date(certificate.certificate().getNotBefore()))
                .saying("end", date(certificate.certificate().getNotAfter()));
    }

    private static String date(Date date) {
        return DATE.format(date.toInstant());
    }

    private static String clientId(Scene scene) {
        return scene.clientId("with-certificate");
    }
}
