package dev.wisim.conformance.abuse;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/**
 * The keys that forged tokens are signed with.
 *
 * @param published what the suite's issuer shows
 * @param other a key that nobody shows, the attacker's
 * @param curve the attacker's key on P-256
 * @param edwards the attacker's key on Ed25519
 */
public record AbuseKeys(RSAKey published, RSAKey other, KeyPair curve, KeyPair edwards) {

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    /** These, and others that are made for the occasion. */
    public static AbuseKeys of(RSAKey published, RSAKey other) {
        try {
            KeyPairGenerator curves = KeyPairGenerator.getInstance("EC");
            curves.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPairGenerator edwards = KeyPairGenerator.getInstance("Ed25519");
            return new AbuseKeys(published, other, curves.generateKeyPair(), edwards.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java makes these keys", e);
        }
    }

    PrivateKey own() {
        return privateKey(published);
    }

    PrivateKey attackers() {
        return privateKey(other);
    }

    /** The public key as DER, as a careless verifier may take it for a secret. */
    byte[] der() {
        try {
            RSAPublicKey key = published.toRSAPublicKey();
            return key.getEncoded();
        } catch (JOSEException e) {
            throw new IllegalStateException("the key was made here", e);
        }
    }

    /** The public key as PEM, as most libraries are given it. */
    String pem() {
        return "-----BEGIN PUBLIC KEY-----\n" + LINES.encodeToString(der()) + "\n-----END PUBLIC KEY-----\n";
    }

    private static PrivateKey privateKey(RSAKey key) {
        try {
            return key.toPrivateKey();
        } catch (JOSEException e) {
            throw new IllegalStateException("the key was made here", e);
        }
    }
}
