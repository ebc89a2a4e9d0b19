package dev.wisim.conformance.http;

import dev.wisim.conformance.evidence.Fetched;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.Requirement;
import java.util.List;

/** Whether the answer is 200: a relying party follows no redirect and has no credentials. */
public final class AnswersOk extends DocumentCheck {

    private static final int OK = 200;

    public AnswersOk(PublishedDocument document, Requirement requirement, Requirement after) {
        super(document, requirement, List.of(after));
    }

    @Override
    Outcome examine(Fetched fetched) {
        Fetched.Answer answer = answer(fetched);
        return Outcome.of(answer.status() == OK, "status 200", "status " + answer.status() + meaning(answer));
    }

    private static String meaning(Fetched.Answer answer) {
        if (answer.status() >= 500) {
            return ", an error of the server";
        } else if (answer.status() == 401 || answer.status() == 403) {
            return ", so it is not public";
        }
        return answer.header("location")
                .map(location -> ", a redirect to " + location)
                .orElse("");
    }
}
