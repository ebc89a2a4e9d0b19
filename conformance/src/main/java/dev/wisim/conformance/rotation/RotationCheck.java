package dev.wisim.conformance.rotation;

import dev.wisim.conformance.evidence.Evidence;
import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.PresentedToken;
import dev.wisim.conformance.jose.PublishedKey;
import dev.wisim.conformance.jose.PublishedKeys;
import dev.wisim.conformance.jose.Token;
import dev.wisim.conformance.requirement.Check;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.Requirement;
import dev.wisim.conformance.requirement.RotationRequirement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A check of what a rotation changed, which is not judged when nothing has changed. */
abstract class RotationCheck implements Check<Evidence> {

    private final RotationRequirement requirement;
    private final List<Requirement> after;

    RotationCheck(RotationRequirement requirement, Requirement... after) {
        this.requirement = requirement;
        this.after = List.of(after);
    }

    @Override
    public final Requirement requirement() {
        return requirement;
    }

    @Override
    public final Optional<String> missing(Evidence evidence) {
        return evidence.rotationExpected()
                ? Optional.empty()
                : Optional.of("the keys were looked at once: --rotate-command or --watch looks again");
    }

    @Override
    public final List<Requirement> after() {
        return after;
    }

    @Override
    public final Outcome examine(Evidence evidence) {
        if (!changed(evidence.looks())) {
            return new Outcome.NotRun("no rotation was seen: the published keys and the tokens' kid stayed the same");
        }
        return examine(evidence.looks());
    }

    abstract Outcome examine(List<Look> looks);

    private static boolean changed(List<Look> looks) {
        return looks.stream().map(RotationCheck::published).distinct().count() > 1
                || looks.stream()
                                .flatMap(look -> look.tokens().stream())
                                .map(RotationCheck::kid)
                                .distinct()
                                .count()
                        > 1;
    }

    private static Set<Optional<String>> published(Look look) {
        return PublishedKeys.of(look).all().stream()
                .map(PublishedKey::thumbprint)
                .collect(Collectors.toSet());
    }

    private static Optional<String> kid(PresentedToken token) {
        return Token.read(token).flatMap(Token::kid);
    }
}
