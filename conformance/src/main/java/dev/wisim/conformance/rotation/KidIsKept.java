package dev.wisim.conformance.rotation;

import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.jose.PublishedKey;
import dev.wisim.conformance.jose.PublishedKeys;
import dev.wisim.conformance.requirement.KeyRequirement;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.RotationRequirement;
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
        Map<String, String> first = new HashMap<>();
        List<String> reused = looks.stream()
                .flatMap(look -> PublishedKeys.of(look).known().stream())
                .flatMap(key -> Named.of(key).stream())
                .filter(key -> !first.computeIfAbsent(key.kid(), unseen -> key.thumbprint())
                        .equals(key.thumbprint()))
                .distinct()
                .map(key -> "the kid \"" + key.kid() + "\" for the key " + key.thumbprint() + ", before for "
                        + first.get(key.kid()))
                .toList();
        return Outcome.of(reused.isEmpty(), "every kid for the key that had it first", String.join("; ", reused));
    }

    /** A key as verifiers remember it: what it is called, and what it is. */
    private record Named(String kid, String thumbprint) {

        static Optional<Named> of(PublishedKey key) {
            return key.kid().flatMap(kid -> key.thumbprint().map(thumbprint -> new Named(kid, thumbprint)));
        }
    }
}
