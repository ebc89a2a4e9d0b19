package dev.wisim.kernel.tls;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Serial numbers that no other certificate has, RFC 5280 section 4.1.2.2: drawn from a key that no other run has. All
 * authorities carry one name, and browsers refuse a second certificate of one issuer and number.
 */
final class SerialNumbers {

    private static final int BYTES = 16;

    private final PublicKey key;
    private final AtomicLong given = new AtomicLong();

    SerialNumbers(PublicKey key) {
        this.key = key;
    }

    /** A positive number of 127 bits. */
    BigInteger next() {
        MessageDigest sha256 = sha256();
        sha256.update(key.getEncoded());
        sha256.update(ByteBuffer.allocate(Long.BYTES).putLong(0, given.getAndIncrement()));
        byte[] number = Arrays.copyOf(sha256.digest(), BYTES);
        return new BigInteger(1, number).clearBit(Byte.SIZE * BYTES - 1).setBit(Byte.SIZE * BYTES - 2);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
