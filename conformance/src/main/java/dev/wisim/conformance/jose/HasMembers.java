package dev.wisim.conformance.jose;

import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.requirement.KeyRequirement;
import dev.wisim.conformance.requirement.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a relying party can choose a key by what is said about it. */
public final class HasMembers extends KeySetCheck {

    private static final List<String> NEEDED = List.of("kty", "kid", "alg");

    public HasMembers() {
        super(KeyRequirement.MEMBERS, KeyRequirement.NOT_EMPTY);
    }

    @Override
    Outcome examine(Look look) {
        List<String> missing = new ArrayList<>();
        for (PublishedKey key : PublishedKeys.of(look).known()) {
            NEEDED.stream()
                    .filter(member -> key.text(member).isEmpty())
                    .forEach(member -> missing.add(key.name() + " has no " + member));
            if (!key.text("use").equals(Optional.of("sig"))) {
                missing.add(key.name() + " has use " + key.members().get("use"));
            }
        }
        return Outcome.of(missing.isEmpty(), "kty, kid, alg and use=sig in every key", String.join("; ", missing));
    }
}
