package dev.wisim.conformance.jose;

import dev.wisim.conformance.evidence.Evidence;
import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.PresentedToken;
import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.requirement.Check;
import dev.wisim.conformance.requirement.KubernetesRequirement;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.Requirement;
import dev.wisim.conformance.requirement.TokenRequirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A check of every token, each at the look that brought it. */
public abstract class TokenCheck implements Check<Evidence> {

    private static final String NO_TOKEN =
            "there is no token to look at: --token, --kubeconfig or --token-request-url gives one";

    private final Requirement requirement;
    private final List<Requirement> after;

    protected TokenCheck(Requirement requirement, Requirement... after) {
        this.requirement = requirement;
        this.after = List.of(after);
    }

    @Override
    public final Requirement requirement() {
        return requirement;
    }

    @Override
    public final Optional<String> missing(Evidence evidence) {
        boolean some = evidence.exchanges().isPresent()
                || evidence.looks().stream().anyMatch(look -> !look.tokens().isEmpty());
        return some ? Optional.empty() : Optional.of(NO_TOKEN);
    }

    @Override
    public final List<Requirement> after() {
        return after;
    }

    @Override
    public final Outcome examine(Evidence evidence) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Look look : evidence.looks()) {
            for (PresentedToken token : look.tokens()) {
                outcomes.add(examine(token, look, evidence.target()).at(place(token, look)));
            }
        }
        return outcomes.isEmpty() ? new Outcome.Blocked(KubernetesRequirement.TOKEN_STATUS) : Outcome.worst(outcomes);
    }

    /** Judges one token; by default one that can be read. */
    Outcome examine(PresentedToken token, Look look, Target target) {
        return Token.read(token)
                .map(read -> examine(read, look, target))
                .orElseGet(() -> new Outcome.Blocked(TokenRequirement.COMPACT));
    }

    /** Judges one token by what was published when it was given. */
    protected abstract Outcome examine(Token token, Look look, Target target);

    private static String place(PresentedToken token, Look look) {
        return look.name().isEmpty() ? token.origin() : token.origin() + ", " + look.name();
    }
}
