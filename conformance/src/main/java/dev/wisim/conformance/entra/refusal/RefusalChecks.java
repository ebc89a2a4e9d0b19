package dev.wisim.conformance.entra.refusal;

import dev.wisim.conformance.entra.check.EntraCheck;
import dev.wisim.conformance.requirement.EntraRefusal;
import java.util.ArrayList;
import java.util.List;

/** The checks of what the endpoint refuses. */
public final class RefusalChecks {

    private RefusalChecks() {}

    /** The form first, then each cause. */
    public static List<EntraCheck> all() {
        List<EntraCheck> checks = new ArrayList<>(RefusalForm.checks());
        checks.add(RefusalForm.correlation());
        for (EntraRefusal refusal : EntraRefusal.values()) {
            checks.add(RefusalCheck.of(refusal));
        }
        return List.copyOf(checks);
    }
}
