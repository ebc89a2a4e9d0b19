package dev.wisim.conformance.jose;

import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.requirement.KeyRequirement;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.TokenRequirement;

/** Whether the published key of the token's kid is the one that signed. */
public final class SignatureVerifies extends TokenCheck {

    public SignatureVerifies() {
        super(
                TokenRequirement.SIGNATURE,
                TokenRequirement.ALGORITHM,
                TokenRequirement.KID_PUBLISHED,
                KeyRequirement.KID_UNIQUE,
                KeyRequirement.WELL_FORMED);
    }

    @Override
    protected Outcome examine(Token token, Look look, Target target) {
        PublishedKey key =
                PublishedKeys.of(look).withId(token.kid().orElseThrow()).orElseThrow();
        if (!key.ofKnownType()) {
            return new Outcome.Blocked(KeyRequirement.NOTHING_UNKNOWN);
        } else if (key.text("kty").isEmpty()) {
            return new Outcome.Blocked(KeyRequirement.MEMBERS);
        }
        return Signature.wrong(token, key)
                .map(wrong -> Outcome.failed("a signature by " + key.name(), wrong))
                .orElseGet(Outcome::passed);
    }
}
