package dev.wisim.kernel.jose;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSSigner;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Signs a header and a payload byte for byte as given, so that each server keeps the member order of its original.
 * Safe for use by many threads.
 */
public final class TokenSigner {

    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private final CryptoProvider provider;

    public TokenSigner(CryptoProvider provider) {
        this.provider = provider;
    }

    /**
     * The compact JWT of {@code headerJson} and {@code payloadJson}, signed with {@code key}'s own algorithm; ECDSA
     * signatures are R||S of fixed length, RFC 7518 section 3.4. Whether the header names that algorithm is the caller's
     * matter.
     */
    public String sign(SigningKey key, String headerJson, String payloadJson) {
        String signingInput = encode(headerJson) + '.' + encode(payloadJson);
        return signingInput + '.' + signature(key, signingInput.getBytes(StandardCharsets.US_ASCII));
    }

    private String signature(SigningKey key, byte[] signingInput) {
        SignatureAlgorithm algorithm = key.signatureAlgorithm();
        try {
            JWSSigner signer = algorithm.signer(key.privateKey());
            provider.jca().ifPresent(jca -> signer.getJCAContext().setProvider(jca));
            return signer.sign(algorithm.header(), signingInput).toString();
        } catch (JOSEException e) {
            throw new IllegalStateException(provider.name() + " cannot sign with the " + key, e);
        }
    }

    private static String encode(String json) {
        return BASE64URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
