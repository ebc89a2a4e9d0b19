package dev.wisim.conformance.entra.ask;

import dev.wisim.conformance.entra.evidence.Provocation;
import dev.wisim.conformance.requirement.EntraClientRefusal;

/** How each {@link EntraClientRefusal} is provoked. */
final class ClientProvocations {

    private static final String NO_CLIENT = "0c0f0e57-0000-4000-8000-00000000dead";

    private ClientProvocations() {}

    static void addTo(Provocations all) {
        all.on(
                EntraClientRefusal.MISSING_CREDENTIAL,
                scene -> Provocation.of(scene.post(form(scene).without("client_assertion"))));
        all.on(
                EntraClientRefusal.UNEXPECTED_ASSERTION_TYPE,
                scene -> Provocation.of(scene.post(form(scene).with("client_assertion_type", "saml"))));
        all.on(
                EntraClientRefusal.UNKNOWN_CLIENT,
                scene -> Provocation.of(scene.post(form(scene).with("client_id", NO_CLIENT)))
                        .saying("clientId", NO_CLIENT)
                        .saying("tenant", scene.world().tenant().name()));
        all.on(
                EntraClientRefusal.MISSING_SERVICE_PRINCIPAL,
                scene -> Provocation.of(scene.post(scene.form("without-service-principal", scene.assertion())))
                        .saying("clientId", scene.clientId("without-service-principal"))
                        .saying("tenantId", scene.world().tenant().id()));
        all.on(
                EntraClientRefusal.WRONG_SECRET,
                scene -> Provocation.of(scene.post(TokenForm.secret(scene.clientId("federated"), "guess")))
                        .saying("clientId", scene.clientId("federated")));
        all.on(EntraClientRefusal.UNREGISTERED_CERTIFICATE, scene -> {
            String clientId = scene.clientId("federated");
            Assertion own = scene.assertion().claim("iss", clientId).claim("sub", clientId);
            return Provocation.of(scene.post(own)).saying("clientId", clientId);
        });
    }

    private static TokenForm form(Scene scene) {
        return scene.form(scene.assertion());
    }
}
