package dev.wisim.conformance.jose;

import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.requirement.KeyRequirement;
import dev.wisim.conformance.requirement.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether there is nothing that a Kubernetes API server would not publish. A relying party should ignore what it does not
 * know (RFC 7517 §5), but strict ones refuse the whole set. Certificates beside the key are known: Entra and GitHub publish
 * them.
 */
public final class NothingUnknown extends KeySetCheck {

    private static final Set<String> OF_A_KEY =
            Set.of("kty", "use", "key_ops", "alg", "kid", "x5u", "x5c", "x5t", "x5t#S256", "crv", "x", "y", "n", "e");

    public NothingUnknown() {
        super(KeyRequirement.NOTHING_UNKNOWN, KeyRequirement.NOTHING_PRIVATE);
    }

    @Override
    Outcome examine(Look look) {
        List<String> strange = new ArrayList<>();
        look.keys().object().orElseThrow().keySet().stream()
                .filter(member -> !member.equals("keys"))
                .forEach(member -> strange.add("member " + member + " of the set"));
        for (PublishedKey key : PublishedKeys.of(look).all()) {
            if (key.ofKnownType()) {
                key.members().keySet().stream()
                        .filter(member -> !OF_A_KEY.contains(member))
                        .forEach(member -> strange.add("member " + member + " of " + key.name()));
            } else {
                strange.add("kty " + key.members().get("kty")
                        + key.text("crv").map(curve -> ", crv " + curve).orElse("") + " of " + key.name());
            }
        }
        return Outcome.of(strange.isEmpty(), "RSA and EC keys on P-256, P-384 or P-521", String.join("; ", strange));
    }
}
