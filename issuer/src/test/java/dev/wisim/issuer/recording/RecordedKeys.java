package dev.wisim.issuer.recording;

import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.SigningKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * The recorded server's keys. Their private halves were thrown away, so new ones stand in for them: what we publish and what
 * we accept is the recorded server's to the byte, and only signatures of our own are nobody's.
 */
record RecordedKeys(SigningKey rsa, SigningKey ec) {

    static RecordedKeys read(Recordings recordings) {
        return new RecordedKeys(
                key(recordings, "sa-signing.rsa2048.pub.pem", "RSA", KeyType.RSA_2048),
                key(recordings, "sa-extra.p256.pub.pem", "EC", KeyType.P_256));
    }

    private static SigningKey key(Recordings recordings, String file, String family, KeyType type) {
        String pem = new String(recordings.bytes("keys/" + file), StandardCharsets.US_ASCII);
        byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        try {
            PublicKey recorded = KeyFactory.getInstance(family).generatePublic(new X509EncodedKeySpec(der));
            SigningKey stranger = SigningKey.generate(type, CryptoProvider.jdk());
            return SigningKey.of(recorded, stranger.privateKey(), CryptoProvider.jdk());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
