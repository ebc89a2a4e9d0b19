package dev.wisim.entra.directory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of a client secret. It is compared and never shown: no log, listing or journal has it. It is kept as it is, since a
 * simulator's secrets guard nothing and a slow hash would be the whole cost of an exchange.
 */
public final class SecretText {

    private static final int HINT = 3;

    private final byte[] utf8;
    private final String hint;

    private SecretText(String text) {
        this.utf8 = text.getBytes(StandardCharsets.UTF_8);
        this.hint =
                text.substring(0, text.offsetByCodePoints(0, Math.min(HINT, text.codePointCount(0, text.length()))));
    }

    /**
     * The secret that {@code text} is.
     *
     * @throws IllegalArgumentException when there is no text
     */
    public static SecretText parse(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("is empty");
        }
        return new SecretText(text);
    }

    /** Whether both are the same, in a time that does not depend on where they differ. */
    public boolean matches(SecretText other) {
        return MessageDigest.isEqual(utf8, other.utf8);
    }

    /** The same without the white space at either end; empty when nothing is left. */
    public Optional<SecretText> stripped() {
        String rest = new String(utf8, StandardCharsets.UTF_8).strip();
        return rest.isEmpty() ? Optional.empty() : Optional.of(new SecretText(rest));
    }

    /** Its first three characters, by which Graph lets people recognize it. */
    String hint() {
        return hint;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SecretText secret && matches(secret);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(utf8);
    }

    /** Nothing of the text. */
    @Override
    public String toString() {
        return "(secret)";
    }
}
