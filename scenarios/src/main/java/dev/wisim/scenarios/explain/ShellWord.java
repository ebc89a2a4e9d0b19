package dev.wisim.scenarios.explain;

import java.util.regex.Pattern;

/** One word for bash. What cannot be seen is written as an escape, so that a command can be read and copied. */
final class ShellWord {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+,=-]+");

    private ShellWord() {}

    static String of(String value) {
        if (PLAIN.matcher(value).matches()) {
            return value;
        }
        if (value.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            return "'" + value.replace("'", "'\\''") + "'";
        }
        StringBuilder word = new StringBuilder("$'");
        value.codePoints().forEach(c -> {
            if (c == '\'' || c == '\\') {
                word.append('\\').appendCodePoint(c);
            } else if (c >= ' ' && c < 0x7f) {
                word.appendCodePoint(c);
            } else {
                word.append(c > 0xffff ? String.format("\\U%08X", c) : String.format("\\u%04X", c));
            }
        });
        return word.append('\'').toString();
    }
}
