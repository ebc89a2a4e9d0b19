package dev.wisim.conformance.entra.ask;

import dev.wisim.conformance.entra.evidence.Provocation;
import dev.wisim.conformance.requirement.EntraFederationRefusal;
import java.net.URI;

/** How each {@link EntraFederationRefusal} is provoked that lies in whose token it is, not in whether it matches. */
final class EntraTokenProvocations {

    private static final String APPLICATION = "trusting";

    private EntraTokenProvocations() {}

    static void addTo(Provocations all) {
        all.on(
                EntraFederationRefusal.ISSUER_BLOCKED,
                scene -> with(scene, of(scene, "blocked"))
                        .saying("issuer", issuer(scene, "blocked").toString()));
        all.on(
                EntraFederationRefusal.WRONG_ENTERPRISE,
                scene -> with(scene, of(scene, "github").claim("enterprise", "somebody"))
                        .saying("allowed", "'conformance'")
                        .saying("enterprise", "somebody"));
        all.on(EntraFederationRefusal.UNKNOWN_EXCHANGE_SUBJECT, scene -> {
            String subject = "/eid1/c/pub/t/v4j5cvGGr0GRqy180BHbRw/a/9ExAW52n_ky4ZiS_jhpJIQ/x";
            return with(scene, ofIdentity(scene).claim("sub", subject))
                    .saying("subject", subject)
                    .saying("expected", "/eid1/c/pub/t/{tenantId}/a/9ExAW52n_ky4ZiS_jhpJIQ/x");
        });
        all.on(
                EntraFederationRefusal.ENTRA_TOKEN,
                scene -> Provocation.of(scene.post(TokenForm.federated(
                        scene.world().identity().clientId(), ofIdentity(scene).compact()))));
        all.on(
                EntraFederationRefusal.ENTRA_TOKEN_OF_ANOTHER_TENANT,
                scene -> with(
                                scene,
                                ofIdentity(scene)
                                        .claim(
                                                "iss",
                                                issuer(scene, "other-tenant").toString()))
                        .saying("issuer", issuer(scene, "other-tenant").toString()));
        all.on(
                EntraFederationRefusal.ENTRA_TOKEN_OF_A_USER,
                scene -> with(scene, ofIdentity(scene).claim("idtyp", "user")));
        all.on(
                EntraFederationRefusal.ENTRA_TOKEN_OF_AN_APPLICATION,
                scene -> with(scene, ofIdentity(scene).withoutClaim("xms_mirid")));
        all.on(
                EntraFederationRefusal.FEDERATED_TWICE,
                scene -> with(scene, ofIdentity(scene).claim("xms_ficinfo", "CAAQABgAIAAoAjAA")));
    }

    private static Assertion ofIdentity(Scene scene) {
        return of(scene, "entra")
                .claim("idtyp", "app")
                .claim("xms_mirid", "/subscriptions/0c0f0e57/resourcegroups/conformance/x");
    }

    private static Assertion of(Scene scene, String credential) {
        return scene.assertionOf(issuer(scene, credential));
    }

    private static URI issuer(Scene scene, String credential) {
        return scene.world().issuer(APPLICATION, credential);
    }

    private static Provocation with(Scene scene, Assertion assertion) {
        return Provocation.of(scene.post(scene.form(APPLICATION, assertion)));
    }
}
