package dev.wisim.issuer.externalsigner;

import dev.wisim.issuer.wire.GoJsonDocument;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The header of a token: unlike one that the API server signs itself it has a {@code typ}. A member more, or another
 * {@code typ}, and the API server throws the token away.
 */
final class SignedHeaderDocument {

    private SignedHeaderDocument() {}

    static String of(String algorithm, String keyId) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("alg", algorithm);
        header.put("kid", keyId);
        header.put("typ", "JWT");
        return GoJsonDocument.compact(header);
    }
}
