package dev.wisim.issuer.caller;

import dev.wisim.issuer.serviceaccount.ClusterObject;
import dev.wisim.issuer.serviceaccount.ClusterObjects;
import dev.wisim.issuer.serviceaccount.ObjectKind;
import dev.wisim.kernel.jose.MalformedJwt;
import dev.wisim.kernel.jose.UnverifiedJwt;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tokens of the TokenRequest API: they live as long as they say, and no longer than the objects that they name. */
final class BoundTokens {

    /** How far clocks may be apart (go-jose, jwt/validation.go, {@code DefaultLeeway}). */
    private static final Duration LEEWAY = Duration.ofSeconds(60);

    private static final String EXTRA = "authentication.kubernetes.io/";

    private final ClusterObjects objects;

    BoundTokens(ClusterObjects objects) {
        this.objects = objects;
    }

    /** The service account that {@code token} stands for; its signature has been checked. */
    Caller owner(UnverifiedJwt token, Instant now) throws MalformedJwt {
        requireTime(token, now);
        PrivateClaims claims = PrivateClaims.of(token.claims().get("kubernetes.io"));
        ClusterObject account = objects.get(
                ObjectKind.SERVICE_ACCOUNT,
                claims.namespace(),
                claims.serviceAccount().name());
        requireSame(account, claims.serviceAccount(), TokenFault.SERVICE_ACCOUNT_UID_DIFFERS);
        claims.secret()
                .ifPresent(secret ->
                        requireAlive(ObjectKind.SECRET, claims.namespace(), secret, TokenFault.SECRET_UID_DIFFERS));
        claims.pod()
                .ifPresent(pod -> requireAlive(ObjectKind.POD, claims.namespace(), pod, TokenFault.POD_UID_DIFFERS));
        if (claims.pod().isEmpty()) {
            claims.node().ifPresent(node -> requireAlive(ObjectKind.NODE, "", node, TokenFault.NODE_UID_DIFFERS));
        }
        return ServiceAccountCaller.of(account, extra(token, claims));
    }

    private static void requireTime(UnverifiedJwt token, Instant now) throws MalformedJwt {
        Optional<Instant> notBefore = token.time("nbf");
        Optional<Instant> expires = token.time("exp");
        Optional<Instant> issued = token.time("iat");
        if (notBefore.isPresent() && now.plus(LEEWAY).isBefore(notBefore.get())) {
            throw TokenFault.NOT_YET_VALID.found();
        }
        if (expires.isPresent() && now.minus(LEEWAY).isAfter(expires.get())) {
            throw TokenFault.EXPIRED.found();
        }
        if (issued.isPresent() && now.plus(LEEWAY).isBefore(issued.get())) {
            throw TokenFault.ISSUED_IN_THE_FUTURE.found();
        }
    }

    private void requireAlive(ObjectKind kind, String namespace, PrivateClaims.Reference claimed, TokenFault differs) {
        requireSame(
                objects.find(kind, namespace, claimed.name()).orElseThrow(TokenFault.INVALIDATED::found),
                claimed,
                differs);
    }

    private static void requireSame(ClusterObject actual, PrivateClaims.Reference claimed, TokenFault differs) {
        String uid = actual.meta().uid().toString();
        if (!uid.equals(claimed.uid())) {
            throw differs.differs(uid, claimed.uid());
        }
    }

    private static Map<String, List<String>> extra(UnverifiedJwt token, PrivateClaims claims) {
        Map<String, List<String>> extra = new TreeMap<>();
        token.claimText("jti").ifPresent(id -> put(extra, "credential-id", "JTI=" + id));
        claims.node().ifPresent(node -> putReference(extra, "node", node));
        claims.pod().ifPresent(pod -> putReference(extra, "pod", pod));
        return extra;
    }

    private static void putReference(Map<String, List<String>> extra, String kind, PrivateClaims.Reference reference) {
        put(extra, kind + "-name", reference.name());
        put(extra, kind + "-uid", reference.uid());
    }

    private static void put(Map<String, List<String>> extra, String name, String value) {
        if (!value.isEmpty()) {
            extra.put(EXTRA + name, List.of(value));
        }
    }
}
