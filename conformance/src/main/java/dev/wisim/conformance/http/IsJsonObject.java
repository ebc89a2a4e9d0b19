package dev.wisim.conformance.http;

import dev.wisim.conformance.evidence.Fetched;
import dev.wisim.conformance.evidence.Json;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.Requirement;
import java.util.List;

/**
 * Whether the document is one whole JSON object. What is none and does not claim to be, such as the HTML page of a proxy,
 * has failed by its content type already.
 */
public final class IsJsonObject extends DocumentCheck {

    private final Requirement mediaType;

    public IsJsonObject(PublishedDocument document, Requirement requirement, Requirement after, Requirement mediaType) {
        super(document, requirement, List.of(after));
        this.mediaType = mediaType;
    }

    @Override
    Outcome examine(Fetched fetched) {
        Fetched.Answer answer = answer(fetched);
        Json json = answer.json();
        if (json instanceof Json.CutShort cut) {
            return Outcome.failed("one whole JSON object", "JSON that is cut short: " + cut.how());
        } else if (json instanceof Json.Other other) {
            return answer.mediaType().contains("json")
                    ? Outcome.failed("one whole JSON object", other.what())
                    : new Outcome.Blocked(mediaType);
        }
        return Outcome.passed();
    }
}
