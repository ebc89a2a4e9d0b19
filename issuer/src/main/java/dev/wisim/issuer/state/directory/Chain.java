package dev.wisim.issuer.state.directory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What vouches for a line and for all before it: the SHA-256 of the previous link and the line. It notices damage; it is no
 * defence against somebody who means to deceive it.
 *
 * @param hex 64 hexadecimal digits
 */
record Chain(String hex) {

    static final int LENGTH = 64;

    /** Before the first line of a log. Logs of different generations do not continue each other. */
    static Chain start(long generation) {
        return new Chain(digest(("generation " + generation).getBytes(StandardCharsets.US_ASCII)));
    }

    /** After {@code line}. */
    Chain then(byte[] line) {
        MessageDigest sha256 = sha256();
        sha256.update(hex.getBytes(StandardCharsets.US_ASCII));
        return new Chain(HexFormat.of().formatHex(sha256.digest(line)));
    }

    static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
