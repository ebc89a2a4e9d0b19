package dev.wisim.kernel.jose;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** Keys for tests; those of one type are made once, because RSA keys take their time. */
public final class TestKeys {

    private static final CryptoProvider FAST = CryptoProvider.detect();
    private static final Map<KeyType, SigningKey> KEYS = new EnumMap<>(KeyType.class);

    private TestKeys() {}

    /** Both ways to sign and verify; on a system without Amazon Corretto's the JDK's twice. */
    public static Stream<CryptoProvider> providers() {
        return Stream.of(CryptoProvider.jdk(), FAST);
    }

    /** The key of this type that all tests share. */
    public static synchronized SigningKey key(KeyType type) {
        return KEYS.computeIfAbsent(type, each -> SigningKey.generate(each, FAST));
    }

    /** A public key from the base64 of its DER SubjectPublicKeyInfo. */
    public static PublicKey fromSpki(String algorithm, String base64) {
        try {
            byte[] der = Base64.getDecoder().decode(base64);
            return KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(der));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
