package dev.wisim.issuer.claims;

import dev.wisim.issuer.wire.GoJsonDocument;
import dev.wisim.kernel.jose.SigningKey;
import java.util.LinkedHashMap;
import java.util.Map;

/** Header and payload of a token with free claims, members in the template's order. */
final class FreeTokenDocument {

    private FreeTokenDocument() {}

    static String header(Map<String, Object> members, SigningKey key) {
        Map<String, Object> header = new LinkedHashMap<>(members);
        header.put("alg", key.algorithm());
        header.put("kid", key.id());
        return GoJsonDocument.compact(header);
    }

    static String payload(Map<String, Object> claims) {
        return GoJsonDocument.compact(claims);
    }
}
