package dev.wisim.conformance.entra.evidence;

import dev.wisim.conformance.evidence.Fetched;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One request and what came of it.
 *
 * @param name what was asked, for people
 * @param sent just before the request
 * @param answered just after the answer
 */
public record Exchange(String name, LoginRequest request, Instant sent, Instant answered, Fetched fetched) {

    private static final int OK = 200;

    /** The answer, if there was one. */
    public Optional<Fetched.Answer> answer() {
        return fetched instanceof Fetched.Answer answer ? Optional.of(answer) : Optional.empty();
    }

    /** The status, or 0 when there was no answer. */
    public int status() {
        return answer().map(Fetched.Answer::status).orElse(0);
    }

    /** Whether it was answered 200. */
    public boolean succeeded() {
        return status() == OK;
    }

    /** Whether it was answered with a status that refuses. */
    public boolean refused() {
        return status() >= 400;
    }

    /** The members of the JSON object that was answered; none when it was none. */
    public Map<String, Object> members() {
        return fetched.object().orElse(Map.of());
    }

    /** The first header of that lower-case name. */
    public Optional<String> header(String name) {
        return answer().flatMap(answer -> answer.header(name));
    }

    /** The answer in a few words. */
    public String summary() {
        return answer().map(this::summary)
                .orElseGet(() -> fetched instanceof Fetched.Silence silence ? silence.why() : "no request");
    }

    private String summary(Fetched.Answer answer) {
        Object what = members().getOrDefault("error_description", members().get("error"));
        return "status " + answer.status() + (what == null ? "" : ", \"" + what + "\"");
    }
}
