package dev.wisim.issuer.token;

import dev.wisim.issuer.error.KubernetesError;
import dev.wisim.issuer.error.ObjectError;
import dev.wisim.issuer.error.TokenRequestError;
import dev.wisim.issuer.registry.Issuer;
import dev.wisim.issuer.serviceaccount.ClusterObject.ServiceAccount;
import dev.wisim.issuer.serviceaccount.ClusterObjects;
import dev.wisim.issuer.serviceaccount.ObjectKind;
import dev.wisim.issuer.wire.GoQuote;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.jose.SigningKey;
import dev.wisim.kernel.jose.TokenSigner;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Decides a token request. The checks stand in the order of the API server (registry/core/serviceaccount/storage/token.go):
 * with two faults, the first of them answers.
 */
public final class TokenRequestService {

    private final Issuer issuer;
    private final ClusterObjects objects;
    private final BoundObjects boundObjects;
    private final IdSource ids;
    private final TokenSigner signer;

    public TokenRequestService(Issuer issuer, ClusterObjects objects, IdSource ids, TokenSigner signer) {
        this.issuer = issuer;
        this.objects = objects;
        this.boundObjects = new BoundObjects(objects);
        this.ids = ids;
        this.signer = signer;
    }

    /**
     * A token for a service account.
     *
     * @param now what the issuer's clock shows
     * @throws Refusal with a {@link KubernetesError} when the API server would refuse
     */
    public IssuedToken issue(String namespace, String name, TokenRequest request, Instant now) {
        requireSameNamespace(request.metadata(), namespace);
        objects.get(ObjectKind.NAMESPACE, "", namespace);
        requireSameName(request.metadata(), name);
        ServiceAccount account = (ServiceAccount) objects.get(ObjectKind.SERVICE_ACCOUNT, namespace, name);
        requireSameUid(request.metadata(), account);
        Lifetime.check(request.expirationSeconds());
        BoundObject bound = boundObjects.find(request.boundObject(), account);

        List<String> audiences =
                request.audiences().filter(asked -> !asked.isEmpty()).orElseGet(issuer::audiences);
        Lifetime lifetime = Lifetime.of(request.expirationSeconds(), audiences, bound, issuer);
        Instant created = now.truncatedTo(ChronoUnit.SECONDS);
        return sign(
                now,
                new TokenClaims(issuer.url().text(), account, audiences, ids.next("jti"), created, lifetime, bound));
    }

    private IssuedToken sign(Instant now, TokenClaims claims) {
        SigningKey key = issuer.ring(now).active().orElseThrow(TokenRequestError.NO_SIGNER::with);
        Lifetime lifetime = claims.lifetime();
        return new IssuedToken(
                signer.sign(key, TokenLayoutDocument.header(key), TokenLayoutDocument.payload(claims)),
                claims.id(),
                claims.account(),
                claims.audiences(),
                claims.issuedAt(),
                lifetime.granted(),
                claims.issuedAt().plusSeconds(lifetime.granted()),
                lifetime.warnings());
    }

    private static void requireSameNamespace(TokenRequest.Metadata metadata, String namespace) {
        if (!metadata.namespace().isEmpty() && !metadata.namespace().equals(namespace)) {
            throw ObjectError.NAMESPACE_DIFFERS.with();
        }
    }

    private static void requireSameName(TokenRequest.Metadata metadata, String name) {
        if (!metadata.name().isEmpty() && !metadata.name().equals(name)) {
            throw TokenRequestError.NAME_DIFFERS.with("name", name, "value", GoQuote.quote(metadata.name()));
        }
    }

    private static void requireSameUid(TokenRequest.Metadata metadata, ServiceAccount account) {
        String actual = account.meta().uid().toString();
        if (!metadata.uid().isEmpty() && !metadata.uid().equals(actual)) {
            throw TokenRequestError.UID_DIFFERS.with(
                    "name", account.meta().name(), "given", metadata.uid(), "actual", actual);
        }
    }
}
