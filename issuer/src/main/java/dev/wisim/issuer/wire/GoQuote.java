package dev.wisim.issuer.wire;

import java.nio.charset.StandardCharsets;

/** Text in double quotes as Go's {@code strconv.Quote} ({@code %q}) prints it. */
public final class GoQuote {

    private GoQuote() {}

    /** {@code text} in double quotes. */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> append(quoted, character));
        return quoted.append('"').toString();
    }

    /** The first {@code length} bytes of {@code data}, each as two hexadecimal digits. */
    public static String hex(byte[] data, int length) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < Math.min(length, data.length); i++) {
            digits.append(String.format("%02x", data[i]));
        }
        return digits.toString();
    }

    /** The first {@code length} bytes of {@code data} as text; those that are not UTF-8 become U+FFFD, as Go writes them. */
    public static String text(byte[] data, int length) {
        return new String(data, 0, Math.min(length, data.length), StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder quoted, int character) {
        switch (character) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case 0x07 -> quoted.append("\\a");
            case '\b' -> quoted.append("\\b");
            case '\f' -> quoted.append("\\f");
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            case 0x0b -> quoted.append("\\v");
            default -> appendPlain(quoted, character);
        }
    }

    private static void appendPlain(StringBuilder quoted, int character) {
        if (printable(character)) {
            quoted.appendCodePoint(character);
        } else if (character < ' ' || character == 0x7f) {
            quoted.append(String.format("\\x%02x", character));
        } else if (character < 0x10000) {
            quoted.append(String.format("\\u%04x", character));
        } else {
            quoted.append(String.format("\\U%08x", character));
        }
    }

    /** Letters, marks, numbers, punctuation, symbols and the ASCII space, as {@code strconv.IsPrint}. */
    public static boolean printable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> character == ' ';
            default -> true;
        };
    }
}
