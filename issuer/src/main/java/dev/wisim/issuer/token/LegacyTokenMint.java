package dev.wisim.issuer.token;

import dev.wisim.issuer.error.TokenRequestError;
import dev.wisim.issuer.registry.Issuer;
import dev.wisim.issuer.serviceaccount.ClusterObject.ServiceAccount;
import dev.wisim.issuer.serviceaccount.LegacyClaims;
import dev.wisim.issuer.serviceaccount.SecretTokens;
import dev.wisim.issuer.wire.GoJsonDocument;
import dev.wisim.kernel.jose.SigningKey;
import dev.wisim.kernel.jose.TokenSigner;
import java.util.Map;
import java.util.TreeMap;

/** Signs the tokens that live in secrets: without audience and without end, signed by the key of the moment. */
public final class LegacyTokenMint {

    private final Issuer issuer;
    private final TokenSigner signer;

    public LegacyTokenMint(Issuer issuer, TokenSigner signer) {
        this.issuer = issuer;
        this.signer = signer;
    }

    /**
     * What puts such tokens into secrets.
     *
     * @param authority the cluster's certificate authority in PEM, empty when there is none
     */
    public SecretTokens controller(String authority) {
        return new SecretTokens(issuer.clock(), authority, this::token);
    }

    private String token(ServiceAccount account, String secretName) {
        SigningKey key = issuer.ring(issuer.clock().instant()).active().orElseThrow(TokenRequestError.NO_SIGNER::with);
        Map<String, Object> claims = new TreeMap<>(Map.of(
                "iss",
                LegacyClaims.ISSUER,
                "sub",
                account.subject(),
                LegacyClaims.NAMESPACE,
                account.meta().namespace(),
                LegacyClaims.SECRET_NAME,
                secretName,
                LegacyClaims.SERVICE_ACCOUNT_NAME,
                account.meta().name(),
                LegacyClaims.SERVICE_ACCOUNT_UID,
                account.meta().uid().toString()));
        return signer.sign(key, TokenLayoutDocument.header(key), GoJsonDocument.compact(claims));
    }
}
