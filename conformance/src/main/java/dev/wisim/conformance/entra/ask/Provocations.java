package dev.wisim.conformance.entra.ask;

import dev.wisim.conformance.entra.evidence.Provocation;
import dev.wisim.conformance.entra.world.EntraWorld;
import dev.wisim.conformance.requirement.EntraRefusal;
import dev.wisim.conformance.requirement.EntraRequestRefusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** How each refusal is provoked by a request alone. */
final class Provocations {

    private final Map<EntraRefusal, Function<Scene, Provocation>> all = new LinkedHashMap<>();

    private Provocations(EntraWorld world) {
        RequestProvocations.addTo(this);
        CredentialProvocations.addTo(this);
        if (world.habits().outage()) {
            on(
                    EntraRequestRefusal.TRANSIENT_FAILURE,
                    scene -> Provocation.of(scene.post(scene.assertion()).with("x-conformance", "outage")));
        }
        ClientProvocations.addTo(this);
        FederationProvocations.addTo(this, world.habits().metadataUnusable());
        EntraTokenProvocations.addTo(this);
        ResourceProvocations.addTo(this, world.habits().refusesResource());
    }

    /** The request for each refusal that can be provoked in {@code world}. */
    static Map<EntraRefusal, Function<Scene, Provocation>> in(EntraWorld world) {
        return new Provocations(world).all;
    }

    void on(EntraRefusal refusal, Function<Scene, Provocation> provocation) {
        all.put(refusal, provocation);
    }
}
