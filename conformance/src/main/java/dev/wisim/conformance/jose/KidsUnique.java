package dev.wisim.conformance.jose;

import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.requirement.KeyRequirement;
import dev.wisim.conformance.requirement.Outcome;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a kid names one key: a verifier that takes the first of two refuses what the second has signed. */
public final class KidsUnique extends KeySetCheck {

    public KidsUnique() {
        super(KeyRequirement.KID_UNIQUE, KeyRequirement.NOT_EMPTY);
    }

    @Override
    Outcome examine(Look look) {
        Set<String> seen = new HashSet<>();
        List<String> twice = PublishedKeys.of(look).known().stream()
                .map(PublishedKey::kid)
                .flatMap(Optional::stream)
                .filter(kid -> !seen.add(kid))
                .distinct()
                .toList();
        return Outcome.of(twice.isEmpty(), "a kid for one key each", "more than one key with the kid " + twice);
    }
}
