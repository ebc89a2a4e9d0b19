package dev.wisim.conformance.jose;

import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.requirement.KeyRequirement;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.TokenRequirement;
import java.util.Optional;

/**
 * Whether the key that signed is published when its token is given. From outside, a key that is used too early looks the
 * same as one that is withheld or was removed.
 */
public final class KidPublished extends TokenCheck {

    public KidPublished() {
        super(TokenRequirement.KID_PUBLISHED, TokenRequirement.COMPACT, KeyRequirement.NOT_EMPTY);
    }

    @Override
    protected Outcome examine(Token token, Look look, Target target) {
        Optional<String> kid = token.kid();
        PublishedKeys keys = PublishedKeys.of(look);
        return Outcome.of(
                kid.flatMap(keys::withId).isPresent(),
                kid.map(id -> "a published key of the kid \"" + id + "\"").orElse("a kid"),
                kid.map(id -> keys.names()).orElse("a header without a kid"));
    }
}
