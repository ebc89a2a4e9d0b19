package dev.wisim.issuer.state.database;

import dev.wisim.issuer.state.KeyNumber;
import dev.wisim.issuer.state.StoredKey;
import dev.wisim.kernel.jose.KeyLife;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A key as the database has it: SubjectPublicKeyInfo and PKCS#8 in base64, instants in ISO 8601. */
final class StoredKeyDocument {

    private StoredKeyDocument() {}

    static void write(StoredKey key, ObjectNode value) {
        value.put("kid", key.kid());
        value.put("alg", key.algorithm());
        value.put("type", key.publicKey().getAlgorithm());
        value.put("public", base64(key.publicKey().getEncoded()));
        key.privateKey().ifPresent(secret -> value.put("private", base64(secret.getEncoded())));
        value.put("publishedFrom", key.life().publishedFrom().toString());
        key.life().signsFrom().ifPresent(instant -> value.put("signsFrom", instant.toString()));
        key.life().retiredFrom().ifPresent(instant -> value.put("retiredFrom", instant.toString()));
        key.life().droppedFrom().ifPresent(instant -> value.put("droppedFrom", instant.toString()));
    }

    static StoredKey read(KeyNumber id, JsonNode value) {
        try {
            KeyFactory factory = KeyFactory.getInstance(value.required("type").stringValue());
            PublicKey publicKey = factory.generatePublic(new X509EncodedKeySpec(bytes(value.required("public"))));
            Optional<PrivateKey> privateKey = value.has("private")
                    ? Optional.of(factory.generatePrivate(new PKCS8EncodedKeySpec(bytes(value.required("private")))))
                    : Optional.empty();
            return new StoredKey(
                    id,
                    value.required("kid").stringValue(),
                    value.required("alg").stringValue(),
                    publicKey,
                    privateKey,
                    new KeyLife(
                            Instant.parse(value.required("publishedFrom").stringValue()),
                            instant(value, "signsFrom"),
                            instant(value, "retiredFrom"),
                            instant(value, "droppedFrom")));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("a key that is none", e);
        }
    }

    private static Optional<Instant> instant(JsonNode value, String member) {
        return value.has(member)
                ? Optional.of(Instant.parse(value.required(member).stringValue()))
                : Optional.empty();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(JsonNode base64) {
        return Base64.getDecoder().decode(base64.stringValue());
    }
}
