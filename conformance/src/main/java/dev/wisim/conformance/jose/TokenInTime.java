package dev.wisim.conformance.jose;

import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.TokenRequirement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether the token is valid at the moment it was looked at. Two machines' clocks differ, so what has begun may lie a minute
 * ahead, as API servers allow it; an expired token is not excused, since tokens are given anew long before.
 */
public final class TokenInTime extends TokenCheck {

    private static final Duration GRACE = Duration.ofMinutes(1);

    public TokenInTime() {
        super(TokenRequirement.IN_TIME, TokenRequirement.COMPACT);
    }

    @Override
    protected Outcome examine(Token token, Look look, Target target) {
        Optional<Instant> issued = token.moment("iat");
        Optional<Instant> expires = token.moment("exp");
        if (issued.isEmpty() || expires.isEmpty()) {
            return Outcome.failed(
                    "iat and exp, in seconds",
                    "iat " + token.claims().get("iat") + ", exp "
                            + token.claims().get("exp"));
        }
        Instant begins = token.moment("nbf").filter(issued.get()::isBefore).orElse(issued.get());
        Instant now = look.at();
        return Outcome.of(
                !begins.minus(GRACE).isAfter(now) && now.isBefore(expires.get()),
                "a token that is valid at " + now,
                "one that is valid from " + begins + " to " + expires.get());
    }
}
