package dev.wisim.kernel.jose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One encapsulated text of a file, RFC 7468 section 2, with where it stands.
 *
 * @param position counted from 1
 * @param line the line of its BEGIN, counted from 1
 * @param label what its BEGIN says it is
 * @param text all of it, BEGIN and END included
 */
record PemBlock(int position, int line, String label, String text) {

    private static final Pattern BEGIN = Pattern.compile("-----BEGIN ([^-]+)-----\\s*");

    /** The blocks in order; what stands around them is explanatory text. */
    static List<PemBlock> of(String name, String text) throws UnusableKeyFile {
        List<String> lines = text.lines().toList();
        List<PemBlock> blocks = new ArrayList<>();
        int next = 0;
        while (next < lines.size()) {
            Matcher begin = BEGIN.matcher(lines.get(next));
            if (begin.matches()) {
                PemBlock block = starting(name, lines, next, begin.group(1), blocks.size() + 1);
                blocks.add(block);
                next += block.text().lines().toList().size();
            } else {
                next++;
            }
        }
        return blocks;
    }

    /** For the sentences of refusals. */
    String place(String file) {
        return file + ", line " + line + ": block " + position + " (" + label + ")";
    }

    private static PemBlock starting(String name, List<String> lines, int first, String label, int position)
            throws UnusableKeyFile {
        String end = "-----END " + label + "-----";
        for (int last = first + 1; last < lines.size(); last++) {
            if (lines.get(last).strip().equals(end)) {
                String text = String.join("\n", lines.subList(first, last + 1)) + "\n";
                return new PemBlock(position, first + 1, label, text);
            }
        }
        throw new UnusableKeyFile(new PemBlock(position, first + 1, label, "").place(name) + " has no line " + end);
    }
}
