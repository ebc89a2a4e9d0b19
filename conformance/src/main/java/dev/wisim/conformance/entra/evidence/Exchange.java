package dev.wisim.conformance.entra.evidence;

import dev.wisim.conformance.evidence.Fetched;
import dev.wisim.conformance.evidence.PresentedToken;
import dev.wisim.conformance.jose.Token;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One request and what came of it.
 *
 * @param name what was asked, for people
 * @param sent just before the request
 * @param answered just after the answer
 * @param members the members of the JSON object that was answered, in their order; none when it was none
 * @param accessToken the token among them, if it is a JWT
 */
public record Exchange(
        String name,
        LoginRequest request,
        Instant sent,
        Instant answered,
        Fetched fetched,
        Map<String, Object> members,
        Optional<Token> accessToken) {

    private static final int OK = 200;

    /** What came of {@code request}. */
    public static Exchange of(String name, LoginRequest request, Instant sent, Instant answered, Fetched fetched) {
        Map<String, Object> members = fetched.object().orElse(Map.of());
        Optional<Token> token = members.get("access_token") instanceof String text
                ? Token.read(new PresentedToken(name, text, false))
                : Optional.empty();
        return new Exchange(name, request, sent, answered, fetched, members, token);
    }

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
