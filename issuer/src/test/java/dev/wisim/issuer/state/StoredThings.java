package dev.wisim.issuer.state;

import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyLife;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.SigningKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Things to keep. */
public final class StoredThings {

    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456789Z");

    private StoredThings() {}

    /** A key on P-256 that can sign, drawn anew. */
    public static StoredKey key(String issuer, long sequence) {
        return StoredKey.of(
                new KeyNumber(issuer, sequence),
                SigningKey.generate(KeyType.P_256, CryptoProvider.jdk()),
                KeyLife.published(NOON));
    }

    /** A pod with everything. */
    public static StoredObject pod(String issuer, String name) {
        return new StoredObject(
                new ObjectPath(issuer, "Pod", "default", name),
                new UUID(7, name.hashCode()),
                NOON,
                Map.of("app", "käse", "b", ""),
                Map.of("note", "line\nline"),
                Optional.of("{\"spec\": {\"nodeName\":\"n1\"}}"),
                42);
    }

    /** A namespace with nothing. */
    public static StoredObject namespace(String issuer, String name) {
        return new StoredObject(
                new ObjectPath(issuer, "Namespace", "", name),
                new UUID(8, name.hashCode()),
                NOON,
                Map.of(),
                Map.of(),
                Optional.empty(),
                1);
    }
}
