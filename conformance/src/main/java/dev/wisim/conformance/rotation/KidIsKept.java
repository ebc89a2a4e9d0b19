package dev.wisim.conformance.rotation;

import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.jose.PublishedKey;
import dev.wisim.conformance.jose.PublishedKeys;
import dev.wisim.conformance.requirement.KeyRequirement;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.RotationRequirement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a verifier that cached a key by its kid has the right one: the keys of one kid have one thumbprint at all looks. */
public final class KidIsKept extends RotationCheck {

    public KidIsKept() {
        super(RotationRequirement.KID_KEPT, KeyRequirement.KID_UNIQUE, KeyRequirement.WELL_FORMED);
    }

    @Override
    Outcome examine(List<Look> looks) {
        Map<String, String> thumbprints = new HashMap<>();
        List<String> reused = new ArrayList<>();
        for (Look look : looks) {
            for (PublishedKey key : PublishedKeys.of(look).known()) {
                Optional<String> kid = key.kid();
                Optional<String> thumbprint = key.thumbprint();
                if (kid.isPresent() && thumbprint.isPresent()) {
                    String first = thumbprints.computeIfAbsent(kid.get(), unseen -> thumbprint.get());
                    if (!first.equals(thumbprint.get())) {
                        reused.add("the kid \"" + kid.get() + "\" for the key " + thumbprint.get() + ", before for "
                                + first);
                    }
                }
            }
        }
        return Outcome.of(reused.isEmpty(), "every kid for the key that had it first", String.join("; ", reused));
    }
}
