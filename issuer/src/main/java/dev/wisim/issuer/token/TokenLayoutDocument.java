package dev.wisim.issuer.token;

import dev.wisim.issuer.serviceaccount.ClusterObject;
import dev.wisim.issuer.wire.GoJsonDocument;
import dev.wisim.kernel.jose.SigningKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A token's header and payload, byte for byte as the API server lays them out: two header members and no {@code typ};
 * payload members sorted, nested ones too; {@code aud} a list even of one; times in whole seconds.
 */
final class TokenLayoutDocument {

    private TokenLayoutDocument() {}

    /** The header of a token that {@code key} signs. */
    static String header(SigningKey key) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("alg", key.algorithm());
        header.put("kid", key.id());
        return GoJsonDocument.compact(header);
    }

    /** The payload. */
    static String payload(TokenClaims claims) {
        long issuedAt = claims.issuedAt().getEpochSecond();
        Map<String, Object> payload = new TreeMap<>();
        payload.put("aud", claims.audiences());
        payload.put("exp", issuedAt + claims.lifetime().actual());
        payload.put("iat", issuedAt);
        payload.put("iss", claims.issuer());
        payload.put("jti", claims.id().toString());
        payload.put("kubernetes.io", privateClaims(claims, issuedAt));
        payload.put("nbf", issuedAt);
        payload.put("sub", claims.account().subject());
        return GoJsonDocument.compact(payload);
    }

    private static Map<String, Object> privateClaims(TokenClaims claims, long issuedAt) {
        Map<String, Object> members = new TreeMap<>();
        members.put("namespace", claims.account().meta().namespace());
        members.put("serviceaccount", reference(claims.account()));
        claims.lifetime().warnAfter().ifPresent(seconds -> members.put("warnafter", issuedAt + seconds));
        if (claims.bound() instanceof BoundObject.ToPod bound) {
            members.put("pod", reference(bound.pod()));
            putNode(members, bound);
        } else if (claims.bound() instanceof BoundObject.ToSecret bound) {
            members.put("secret", reference(bound.secret()));
        } else if (claims.bound() instanceof BoundObject.ToNode bound) {
            members.put("node", reference(bound.node()));
        }
        return members;
    }

    /** A scheduled pod's node is named even when it is gone; only its identity is not known any more. */
    private static void putNode(Map<String, Object> members, BoundObject.ToPod bound) {
        String nodeName = bound.pod().nodeName();
        if (!nodeName.isEmpty()) {
            members.put(
                    "node", bound.node().map(TokenLayoutDocument::reference).orElseGet(() -> Map.of("name", nodeName)));
        }
    }

    private static Map<String, String> reference(ClusterObject object) {
        Map<String, String> reference = new TreeMap<>();
        reference.put("name", object.meta().name());
        reference.put("uid", object.meta().uid().toString());
        return reference;
    }
}
