package dev.wisim.conformance.entra.ask;

import dev.wisim.conformance.entra.evidence.Provocation;
import dev.wisim.conformance.requirement.EntraRefusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** How each refusal is provoked by a request alone. */
public final class Provocations {

    private final Map<EntraRefusal, Function<Scene, Provocation>> all = new LinkedHashMap<>();

    private Provocations() {
        RequestProvocations.addTo(this);
        ClientProvocations.addTo(this);
        FederationProvocations.addTo(this);
        ResourceProvocations.addTo(this);
    }

    /** The request for each refusal. */
    public static Map<EntraRefusal, Function<Scene, Provocation>> all() {
        return new Provocations().all;
    }

    void on(EntraRefusal refusal, Function<Scene, Provocation> provocation) {
        all.put(refusal, provocation);
    }
}
