package dev.wisim.kernel.chance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;

/**
 * Seeded chance. Every draw is the SHA-256 of the seed and a key, so it depends on nothing but what it is for: the same
 * seed and key give the same draw on every JDK, in any order, from any thread. The parts of a key count as their texts:
 * give texts, numbers, ids and instants, whose text is the same in every run.
 */
public final class Chance {

    private static final int DIGEST_LENGTH = 32;

    private final long seed;

    public Chance(long seed) {
        this.seed = seed;
    }

    /** The seed that replays this run. */
    public long seed() {
        return seed;
    }

    /** A draw strictly between 0 and 1, uniform over 2^52 values. */
    public double hash01(Object... key) {
        long bits = first8(digest(key)) >>> 12;
        return (bits + 0.5) / 0x1.0p52;
    }

    /** A version 4 UUID drawn for {@code key}. */
    public UUID uuid(Object... key) {
        byte[] digest = digest(key);
        long high = (first8(digest) & 0xffff_ffff_ffff_0fffL) | 0x4000L;
        long low = (at(digest, 8) & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /**
     * {@code length} bytes drawn for {@code key}.
     *
     * @throws IllegalArgumentException when {@code length} is not from 0 to 32
     */
    public byte[] bytes(int length, Object... key) {
        if (length < 0 || length > DIGEST_LENGTH) {
            throw new IllegalArgumentException("a draw has 0 to " + DIGEST_LENGTH + " bytes, not " + length);
        }
        return Arrays.copyOf(digest(key), length);
    }

    private byte[] digest(Object... key) {
        MessageDigest sha256 = sha256();
        sha256.update(Long.toString(seed).getBytes(StandardCharsets.US_ASCII));
        for (Object part : key) {
            // A separator that no part can hold, so that ("ab", "c") and ("a", "bc") are two keys.
            sha256.update((byte) 0xff);
            sha256.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
        }
        return sha256.digest();
    }

    private static long first8(byte[] digest) {
        return at(digest, 0);
    }

    private static long at(byte[] digest, int offset) {
        long value = 0;
        for (int i = offset; i < offset + 8; i++) {
            value = (value << 8) | (digest[i] & 0xff);
        }
        return value;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
