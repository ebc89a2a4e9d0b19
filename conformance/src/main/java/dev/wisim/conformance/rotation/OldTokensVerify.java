package dev.wisim.conformance.rotation;

import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.PresentedToken;
import dev.wisim.conformance.jose.PublishedKeys;
import dev.wisim.conformance.jose.Signature;
import dev.wisim.conformance.jose.Token;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.RotationRequirement;
import dev.wisim.conformance.requirement.TokenRequirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a key stays published as long as tokens live that it has signed. */
public final class OldTokensVerify extends RotationCheck {

    private static final Outcome NO_OLD_TOKEN =
            new Outcome.NotRun("no token of before the rotation was still valid after it");

    public OldTokensVerify() {
        super(
                RotationRequirement.OLD_TOKENS_VERIFY,
                TokenRequirement.SIGNATURE,
                TokenRequirement.IN_TIME,
                RotationRequirement.KID_KEPT);
    }

    @Override
    Outcome examine(List<Look> looks) {
        List<Outcome> outcomes = new ArrayList<>();
        List<PresentedToken> older = new ArrayList<>();
        for (Look look : looks) {
            for (PresentedToken token : older) {
                Token.read(token)
                        .filter(read ->
                                read.moment("exp").filter(look.at()::isBefore).isPresent())
                        .ifPresent(read -> outcomes.add(verify(read, look).at(token.origin() + ", " + look.name())));
            }
            older.addAll(look.tokens());
        }
        return outcomes.isEmpty() ? NO_OLD_TOKEN : Outcome.worst(outcomes);
    }

    private static Outcome verify(Token token, Look look) {
        PublishedKeys keys = PublishedKeys.of(look);
        String kid = token.kid().orElseThrow();
        String expected = "a token that verifies until it expires at "
                + token.moment("exp").orElseThrow();
        return keys.withId(kid)
                .map(key -> Signature.wrong(token, key))
                .orElseGet(() -> Optional.of("no key \"" + kid + "\" any more, but " + keys.names()))
                .map(wrong -> Outcome.failed(expected, wrong))
                .orElseGet(Outcome::passed);
    }
}
