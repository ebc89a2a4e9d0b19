package dev.wisim.conformance.http;

import dev.wisim.conformance.evidence.Evidence;
import dev.wisim.conformance.evidence.Fetched;
import dev.wisim.conformance.requirement.Check;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.Requirement;
import java.util.List;

/** A check of how one of the documents is answered, at every look. */
abstract class DocumentCheck implements Check<Evidence> {

    private final PublishedDocument document;
    private final Requirement requirement;
    private final List<Requirement> after;

    DocumentCheck(PublishedDocument document, Requirement requirement, List<Requirement> after) {
        this.document = document;
        this.requirement = requirement;
        this.after = List.copyOf(after);
    }

    @Override
    public final Requirement requirement() {
        return requirement;
    }

    @Override
    public final List<Requirement> after() {
        return after;
    }

    @Override
    public final Outcome examine(Evidence evidence) {
        return Outcome.worst(evidence.looks().stream()
                .map(look -> examine(document.in(look)).at(look.name()))
                .toList());
    }

    abstract Outcome examine(Fetched fetched);

    /** The answer, which is there: that somebody answered is the first check of all. */
    static Fetched.Answer answer(Fetched fetched) {
        if (fetched instanceof Fetched.Answer answer) {
            return answer;
        }
        throw new IllegalStateException("a check of an answer came before the check that there is one");
    }
}
