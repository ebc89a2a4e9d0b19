package dev.wisim.conformance.jose;

import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.requirement.KeyRequirement;
import dev.wisim.conformance.requirement.Outcome;
import java.util.List;
import java.util.Map;

/** Whether there are keys at all. */
public final class HasKeys extends KeySetCheck {

    public HasKeys() {
        super(KeyRequirement.NOT_EMPTY, KeyRequirement.JSON_OBJECT);
    }

    @Override
    Outcome examine(Look look) {
        Object keys = look.keys().object().orElseThrow().get("keys");
        boolean objects =
                keys instanceof List<?> list && !list.isEmpty() && list.stream().allMatch(Map.class::isInstance);
        return Outcome.of(objects, "a list keys of one object or more", "keys: " + keys);
    }
}
