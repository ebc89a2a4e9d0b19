package dev.wisim.entra.token;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the journal keeps of a success. The token is not in it. */
final class IssuanceNote {

    private IssuanceNote() {}

    static Map<String, Object> of(Attempt attempt, IssuedToken token) {
        Map<String, Object> issued = new LinkedHashMap<>();
        issued.put("client", attempt.client().displayName());
        issued.put("credential", attempt.authenticated().proof().credential());
        issued.put("replica", attempt.routed().replica());
        issued.put("asOf", attempt.routed().asOf().toString());
        issued.put("audience", attempt.resource().audience());
        issued.put("version", attempt.resource().tokenVersion());
        issued.put("expiresIn", token.expiresIn());
        return issued;
    }
}
