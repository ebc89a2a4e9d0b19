package dev.wisim.conformance.entra.ask;

import dev.wisim.conformance.entra.evidence.Provocation;
import dev.wisim.conformance.requirement.EntraResourceRefusal;

/** How each {@link EntraResourceRefusal} is provoked. */
final class ResourceProvocations {

    private ResourceProvocations() {}

    static void addTo(Provocations all, boolean refusesResource) {
        all.on(EntraResourceRefusal.INVALID_SCOPE_VALUE, scene -> {
            String two = "https://vault.azure.net/.default https://graph.microsoft.com/.default";
            return asking(scene, two).saying("scope", two);
        });
        all.on(EntraResourceRefusal.NOT_A_DEFAULT_SCOPE, scene -> {
            String permission = "https://graph.microsoft.com/User.Read";
            return asking(scene, permission).saying("scope", permission);
        });
        all.on(
                EntraResourceRefusal.UNKNOWN_RESOURCE,
                scene -> asking(scene, "api://nobody/.default")
                        .saying("resource", "api://nobody")
                        .saying("tenant", scene.world().tenant().name()));
        all.on(
                EntraResourceRefusal.NOT_ASSIGNED,
                scene -> asking(scene, "api://conformance/assigned/.default")
                        .saying("clientId", scene.clientId("federated"))
                        .saying("displayName", "federated")
                        .saying("resource", "api://conformance/assigned")
                        .saying("resourceName", "api-for-the-assigned"));
        all.on(
                refusesResource ? EntraResourceRefusal.RESOURCE_ON_V2 : EntraResourceRefusal.RESOURCE_SCOPE_MISMATCH,
                scene -> Provocation.of(
                        scene.post(scene.form(scene.assertion()).with("resource", "https://vault.azure.net"))));
    }

    private static Provocation asking(Scene scene, String scope) {
        return Provocation.of(scene.post(scene.form(scene.assertion()).with("scope", scope)));
    }
}
