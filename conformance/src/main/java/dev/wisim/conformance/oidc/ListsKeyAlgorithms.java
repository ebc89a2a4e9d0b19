package dev.wisim.conformance.oidc;

import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.jose.PublishedKey;
import dev.wisim.conformance.jose.PublishedKeys;
import dev.wisim.conformance.requirement.DiscoveryRequirement;
import dev.wisim.conformance.requirement.KeyRequirement;
import dev.wisim.conformance.requirement.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a relying party that takes the document at its word accepts what any published key signs. */
public final class ListsKeyAlgorithms extends DiscoveryCheck {

    public ListsKeyAlgorithms() {
        super(DiscoveryRequirement.KEY_ALGORITHMS, KeyRequirement.NOT_EMPTY, KeyRequirement.WELL_FORMED);
    }

    @Override
    Outcome examine(Map<String, Object> document, Look look, Target target) {
        List<String> unlisted = SigningAlgorithms.unlisted(
                document,
                PublishedKeys.of(look).known().stream()
                        .map(PublishedKey::algorithm)
                        .flatMap(Optional::stream)
                        .toList());
        return Outcome.of(
                unlisted.isEmpty(),
                "a list with " + unlisted + ", which keys are for",
                SigningAlgorithms.MEMBER + " " + document.get(SigningAlgorithms.MEMBER));
    }
}
