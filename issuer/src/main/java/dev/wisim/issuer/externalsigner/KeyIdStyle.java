package dev.wisim.issuer.externalsigner;

import dev.wisim.kernel.jose.PublishedKey;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How a signer names keys. An API server's own keys are named by the SHA-256 of their SubjectPublicKeyInfo; an external
 * signer's may have any name, and a relying party that computes it is wrong.
 */
public enum KeyIdStyle {
    /** As the issuer's own JWK set does, so that tokens verify with either. */
    AS_PUBLISHED {
        @Override
        String idOf(PublishedKey key) {
            return key.id();
        }
    },
    /** 64 hexadecimal digits, as key services like them. */
    HEX {
        @Override
        String idOf(PublishedKey key) {
            return HexFormat.of().formatHex(sha256(key.key().getEncoded()));
        }
    },
    /** As long as an API server takes, {@value SignerKey#LONGEST_ID} characters: does every relying party? */
    LONGEST {
        @Override
        String idOf(PublishedKey key) {
            String hex = HEX.idOf(key);
            return hex.repeat(SignerKey.LONGEST_ID / hex.length());
        }
    };

    /** The id that tokens and key list carry. */
    abstract String idOf(PublishedKey key);

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
