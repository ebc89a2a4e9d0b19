package dev.wisim.conformance.jose;

import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.requirement.KeyRequirement;
import dev.wisim.conformance.requirement.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Whether nobody can sign with what is published. The values themselves are not printed. */
public final class NothingPrivate extends KeySetCheck {

    /** RFC 7518 §6.2.2, §6.3.2 and §6.4, and {@code priv} of RFC 9964's key type AKP. */
    private static final List<String> PRIVATE = List.of("d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv");

    public NothingPrivate() {
        super(KeyRequirement.NOTHING_PRIVATE, KeyRequirement.NOT_EMPTY);
    }

    @Override
    Outcome examine(Look look) {
        List<String> found = new ArrayList<>();
        for (PublishedKey key : PublishedKeys.of(look).all()) {
            PRIVATE.stream()
                    .filter(key.members()::containsKey)
                    .forEach(member -> found.add(member + " of " + key.name()));
        }
        return Outcome.of(found.isEmpty(), "public members only", "the private " + String.join(", ", found));
    }
}
