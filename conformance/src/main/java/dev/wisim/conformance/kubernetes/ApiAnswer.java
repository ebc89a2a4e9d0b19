package dev.wisim.conformance.kubernetes;

import dev.wisim.conformance.evidence.Fetched;
import java.util.Map;
import java.util.Optional;

/** How an API server's answer is read: a status, and when it refuses, an object of kind Status. */
final class ApiAnswer {

    private ApiAnswer() {}

    static boolean hasStatus(Fetched fetched, int status) {
        return fetched instanceof Fetched.Answer answer && answer.status() == status;
    }

    /** Whether the API refused with {@code status} and an object of kind Status with {@code reason}. */
    static boolean refuses(Fetched fetched, int status, String reason) {
        Map<String, Object> object = fetched.object().orElse(Map.of());
        return hasStatus(fetched, status) && "Status".equals(object.get("kind")) && reason.equals(object.get("reason"));
    }

    /** The answer in few words. */
    static String summary(Fetched fetched) {
        if (fetched instanceof Fetched.Answer answer) {
            Optional<Map<String, Object>> object = answer.object();
            return "status " + answer.status()
                    + object.map(members -> member(members, "reason") + member(members, "message"))
                            .orElse(", no JSON object");
        }
        return fetched instanceof Fetched.Silence silence ? silence.why() : "no request";
    }

    private static String member(Map<String, Object> object, String name) {
        return object.get(name) instanceof String text ? ", " + name + " \"" + text + "\"" : "";
    }
}
