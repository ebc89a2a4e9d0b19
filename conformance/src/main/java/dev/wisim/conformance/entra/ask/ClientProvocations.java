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
                EntraClientRefusal.DISABLED_CLIENT,
                scene -> Provocation.of(scene.post(scene.form("disabled", scene.assertion())))
                        .saying("clientId", scene.clientId("disabled"))
                        .saying("displayName", "disabled"));
        all.on(
                EntraClientRefusal.PUBLIC_CLIENT,
                scene -> Provocation.of(scene.post(scene.form("public", scene.assertion()))));
        all.on(
                EntraClientRefusal.CROSS_ORIGIN,
                scene -> Provocation.of(scene.post(form(scene)).with("Origin", "https://app.example"))
                        .saying("origin", "https://app.example"));
    }

    private static TokenForm form(Scene scene) {
        return scene.form(scene.assertion());
    }
}
