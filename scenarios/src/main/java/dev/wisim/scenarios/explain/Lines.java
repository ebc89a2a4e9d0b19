package dev.wisim.scenarios.explain;

/** Text in lines of a width that fits every terminal. */
final class Lines {

    /** How long a line is at most. */
    static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();

    /** An empty line, unless there is one already or nothing yet. */
    Lines gap() {
        if (text.length() > 0 && !text.toString().endsWith("\n\n")) {
            text.append('\n');
        }
        return this;
    }

    /** A line as it is. */
    Lines line(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    /** Words, broken at spaces; a word that is too long for a line is broken where the line ends. */
    Lines wrapped(int indent, String words) {
        return wrapped(" ".repeat(indent), " ".repeat(indent), words);
    }

    /** The same behind a label, with the further lines below the first. */
    Lines labelled(int indent, String label, int column, String words) {
        String first = " ".repeat(indent) + label;
        return wrapped(first + " ".repeat(Math.max(1, column - first.length())), " ".repeat(column), words);
    }

    private Lines wrapped(String first, String other, String words) {
        StringBuilder line = new StringBuilder(first);
        boolean fresh = true;
        for (String word : words.strip().split(" ", -1)) {
            if (!fresh && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder(other);
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
            while (line.length() > WIDTH) {
                line(line.substring(0, WIDTH));
                line = new StringBuilder(other).append(line.substring(WIDTH));
            }
        }
        return line(line.toString());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
