package dev.wisim.entra.token;

import dev.wisim.entra.propagation.Routed;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the journal keeps of a success. The token is not in it. */
final class IssuanceNote {

    private IssuanceNote() {}

    static Map<String, Object> of(Routed<RecognizedClient> routed, Resource resource, IssuedToken token) {
        Map<String, Object> issued = new LinkedHashMap<>();
        issued.put("client", routed.value().client().displayName());
        issued.put("credential", routed.value().credential().name());
        issued.put("replica", routed.replica());
        issued.put("asOf", routed.asOf().toString());
        issued.put("audience", resource.audience());
        issued.put("version", resource.tokenVersion());
        issued.put("expiresIn", token.expiresIn());
        return issued;
    }
}
