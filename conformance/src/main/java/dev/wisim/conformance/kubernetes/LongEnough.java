package dev.wisim.conformance.kubernetes;

import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.jose.Token;
import dev.wisim.conformance.requirement.KubernetesRequirement;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.TokenRequirement;
import java.time.Duration;

/** Whether the token lives as long as the least that the API accepts to be asked for. */
public final class LongEnough extends ServiceAccountTokenCheck {

    private static final Duration LEAST = Duration.ofMinutes(10);

    public LongEnough() {
        super(KubernetesRequirement.LIFETIME, TokenRequirement.IN_TIME);
    }

    @Override
    Outcome examineServiceAccount(Token token, Look look, Target target) {
        Duration lifetime = Duration.between(
                token.moment("iat").orElseThrow(), token.moment("exp").orElseThrow());
        return Outcome.of(
                lifetime.compareTo(LEAST) >= 0,
                LEAST.toSeconds() + " seconds or more from iat to exp",
                lifetime.toSeconds() + " seconds");
    }
}
