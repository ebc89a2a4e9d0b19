package dev.wisim.conformance.http;

import dev.wisim.conformance.evidence.Fetched;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.Requirement;
import java.util.List;

/** Whether the content type is one of those that say what the document is. */
public final class HasMediaType extends DocumentCheck {

    private final List<String> accepted;

    public HasMediaType(PublishedDocument document, Requirement requirement, Requirement after, List<String> accepted) {
        super(document, requirement, List.of(after));
        this.accepted = List.copyOf(accepted);
    }

    @Override
    Outcome examine(Fetched fetched) {
        Fetched.Answer answer = answer(fetched);
        return Outcome.of(
                accepted.contains(answer.mediaType()),
                "content type " + String.join(" or ", accepted),
                answer.header("content-type").map(type -> "\"" + type + "\"").orElse("no content type"));
    }
}
