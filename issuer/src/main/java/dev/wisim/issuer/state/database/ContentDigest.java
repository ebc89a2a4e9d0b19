package dev.wisim.issuer.state.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What vouches for everything that is kept: the exclusive or of a SHA-256 of each entry, so that a write costs what it changes
 * and not what there is. It notices damage; it is no defence against somebody who means to deceive it.
 *
 * @param hex 64 hexadecimal digits
 */
record ContentDigest(String hex) {

    /** Of nothing. */
    static final ContentDigest EMPTY = new ContentDigest("0".repeat(64));

    /** With this entry if it was without, and the other way round. */
    ContentDigest toggle(String id, String content) {
        byte[] all = HexFormat.of().parseHex(hex);
        // The length keeps apart what would read alike when put together.
        byte[] entry = sha256((id.length() + " " + id + content).getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < all.length; i++) {
            all[i] ^= entry[i];
        }
        return new ContentDigest(HexFormat.of().formatHex(all));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
