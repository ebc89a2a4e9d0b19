package dev.wisim.conformance.jose;

import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.requirement.KeyRequirement;
import dev.wisim.conformance.requirement.Outcome;

/** Whether Entra stores every key. */
public final class KeysAtMost100 extends KeySetCheck {

    private static final int MOST = 100;

    public KeysAtMost100() {
        super(KeyRequirement.AT_MOST_100, KeyRequirement.NOT_EMPTY);
    }

    @Override
    Outcome examine(Look look) {
        int count = PublishedKeys.of(look).all().size();
        return Outcome.of(count <= MOST, "at most " + MOST + " keys", count + " keys");
    }
}
