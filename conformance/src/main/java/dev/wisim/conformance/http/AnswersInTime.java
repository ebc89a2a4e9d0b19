package dev.wisim.conformance.http;

import dev.wisim.conformance.evidence.Fetched;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.Requirement;
import java.util.List;

/** Whether there is an answer at all. What it says is for others. */
public final class AnswersInTime extends DocumentCheck {

    public AnswersInTime(PublishedDocument document, Requirement requirement, Requirement... after) {
        super(document, requirement, List.of(after));
    }

    @Override
    Outcome examine(Fetched fetched) {
        return fetched instanceof Fetched.Silence silence
                ? Outcome.failed("an answer within the time-out", silence.why())
                : Outcome.passed();
    }
}
