package dev.wisim.issuer.externalsigner;

import dev.wisim.kernel.jose.SigningKey;
import dev.wisim.kernel.jose.TokenSigner;
import io.grpc.Status;

/** The rules of signing: only with the active key, and only while relying parties can find it. */
final class ClaimsSigning {

    private final KeyIdStyle keyIds;
    private final TokenSigner signer;

    ClaimsSigning(KeyIdStyle keyIds, TokenSigner signer) {
        this.keyIds = keyIds;
        this.signer = signer;
    }

    /**
     * Header and signature for {@code claims}.
     *
     * @throws CallRefused with {@code FAILED_PRECONDITION} when no key signs, or the one that does is excluded from
     *     discovery, for which an API server would throw the token away
     */
    SignedClaims sign(SignableClaims claims, SignerRing ring) throws CallRefused {
        SigningKey key = ring.active()
                .orElseThrow(() -> new CallRefused(Status.FAILED_PRECONDITION, "no key signs at this moment"));
        String keyId = keyIds.idOf(key.published());
        if (!ring.showsInDiscovery(key)) {
            throw new CallRefused(
                    Status.FAILED_PRECONDITION, "the active key " + keyId + " is not among the keys of discovery");
        }
        String token = signer.sign(key, SignedHeaderDocument.of(key.algorithm(), keyId), claims.json());
        return new SignedClaims(
                token.substring(0, token.indexOf('.')), token.substring(token.lastIndexOf('.') + 1), keyId);
    }
}
