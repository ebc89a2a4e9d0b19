package dev.wisim.scenarios.environment;

import java.util.regex.Pattern;

/** How each notation writes a value that is not plain. A plain value stays as it is, so that the output is readable. */
final class Quoting {

    /** Characters that mean themselves in every shell and every {@code .env} dialect. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+,=-]+");

    private Quoting() {}

    /** Between apostrophes a POSIX shell takes everything literally but the apostrophe, which is written outside them. */
    static String shell(String value) {
        return PLAIN.matcher(value).matches() ? value : "'" + value.replace("'", "'\\''") + "'";
    }

    /**
     * Between apostrophes nothing is expanded; a value that holds an apostrophe or a line break goes between quotation
     * marks with backslash escapes, and {@code $} is escaped because Compose expands it there.
     */
    static String dotenv(String value) {
        if (PLAIN.matcher(value).matches()) {
            return value;
        }
        if (value.indexOf('\'') < 0 && value.indexOf('\n') < 0 && value.indexOf('\\') < 0) {
            return "'" + value + "'";
        }
        return '"'
                + value.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("$", "\\$")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
    }

    /** GitHub Actions takes the rest of the line literally; a value with line breaks goes between two equal delimiters. */
    static String github(String name, String value) {
        if (value.indexOf('\n') < 0 && value.indexOf('\r') < 0) {
            return name + "=" + value;
        }
        String delimiter = "WISIM_END";
        while (value.contains(delimiter)) {
            delimiter += "_";
        }
        return name + "<<" + delimiter + "\n" + value + "\n" + delimiter;
    }
}
