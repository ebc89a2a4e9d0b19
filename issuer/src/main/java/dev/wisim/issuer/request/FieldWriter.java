package dev.wisim.issuer.request;

import dev.wisim.issuer.wire.GoQuote;
import java.nio.charset.StandardCharsets;

/** Who is noted as the writer of an object's fields. */
public final class FieldWriter {

    private static final int LONGEST = 128;

    private FieldWriter() {}

    /** The client's own name for it, else the program that its {@code User-Agent} names, without its version. */
    public static String of(String fieldManager, String userAgent) {
        return fieldManager.isEmpty() ? program(userAgent) : fieldManager;
    }

    /** Unprintable characters are left out, and what does not fit into 128 bytes. */
    private static String program(String userAgent) {
        StringBuilder program = new StringBuilder();
        int[] length = {0};
        userAgent
                .substring(0, userAgent.indexOf('/') < 0 ? userAgent.length() : userAgent.indexOf('/'))
                .codePoints()
                .filter(GoQuote::printable)
                .mapToObj(Character::toString)
                .takeWhile(character -> {
                    length[0] += character.getBytes(StandardCharsets.UTF_8).length;
                    return length[0] <= LONGEST;
                })
                .forEach(program::append);
        return program.toString();
    }
}
