package dev.wisim.kernel.jose;

import com.nimbusds.jose.util.Base64URL;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;

/** A key pair with the id that tokens carry. Its private half leaves only through {@link #privateKey()}. */
public final class SigningKey {

    private final String id;
    private final SignatureAlgorithm algorithm;
    private final PublicKey publicKey;
    private final PrivateKey privateKey;

    private SigningKey(String id, SignatureAlgorithm algorithm, PublicKey publicKey, PrivateKey privateKey) {
        this.id = id;
        this.algorithm = algorithm;
        this.publicKey = publicKey;
        this.privateKey = privateKey;
    }

    /**
     * A new key. RSA takes up to a second for 2048 bits and many for 4096 with the JDK, a tenth of that with Amazon Corretto:
     * generate in the background.
     */
    public static SigningKey generate(KeyType type, CryptoProvider provider) {
        String family = type.modulusBits() > 0 ? "RSA" : "EC";
        try {
            KeyPairGenerator generator = provider.keyPairGenerator(family);
            generator.initialize(parameters(type));
            KeyPair pair = generator.generateKeyPair();
            return of(pair.getPublic(), pair.getPrivate(), provider);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(provider.name() + " cannot generate a key of type " + type, e);
        }
    }

    /**
     * A key that came from elsewhere, to be used with {@code provider}. That the halves belong together is the caller's
     * matter.
     *
     * @throws IllegalArgumentException when the public key is neither RSA nor on P-256, P-384 or P-521: API
     *     servers sign with nothing else
     */
    public static SigningKey of(PublicKey publicKey, PrivateKey privateKey, CryptoProvider provider) {
        SignatureAlgorithm algorithm = SignatureAlgorithm.of(publicKey)
                .orElseThrow(() -> new IllegalArgumentException("no JWS algorithm for a key of type "
                        + publicKey.getAlgorithm() + "; RSA, P-256, P-384 and P-521 have one"));
        return new SigningKey(idOf(publicKey), algorithm, provider.own(publicKey), provider.own(privateKey));
    }

    /** The id that API servers give a key: base64url of the SHA-256 of its DER SubjectPublicKeyInfo, 43 characters. */
    public static String idOf(PublicKey key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return Base64URL.encode(digest).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The same key under another id, as an external signer or another service names it. */
    public SigningKey withId(String otherId) {
        return new SigningKey(otherId, algorithm, publicKey, privateKey);
    }

    /** The key id: {@link #idOf(PublicKey)} unless renamed. */
    public String id() {
        return id;
    }

    /** The JWS algorithm that this key signs with. */
    public String algorithm() {
        return algorithm.name();
    }

    /** The public half. */
    public PublicKey publicKey() {
        return publicKey;
    }

    /** The private half. */
    public PrivateKey privateKey() {
        return privateKey;
    }

    /** What a JWK set shows of this key. */
    public PublishedKey published() {
        return new PublishedKey(id, algorithm.name(), publicKey);
    }

    SignatureAlgorithm signatureAlgorithm() {
        return algorithm;
    }

    /** Names the key without its private half. */
    @Override
    public String toString() {
        return algorithm + " key " + id;
    }

    private static AlgorithmParameterSpec parameters(KeyType type) {
        return type.signatureAlgorithm()
                .curveName()
                .<AlgorithmParameterSpec>map(ECGenParameterSpec::new)
                .orElseGet(() -> new RSAKeyGenParameterSpec(type.modulusBits(), RSAKeyGenParameterSpec.F4));
    }
}
