package dev.wisim.kernel.config;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Where and why a document is no YAML or JSON, in one line. */
record SyntaxProblem(int line, int column, String message) {

    /**
     * What {@code broken} tells.
     *
     * @param reached where the parser stood, for failures that do not say where they are
     */
    static SyntaxProblem of(JacksonException broken, String text, TokenStreamLocation reached) {
        if (broken.getCause() instanceof MarkedYamlEngineException yaml
                && yaml.getProblemMark().isPresent()) {
            var mark = yaml.getProblemMark().get();
            return at(mark.getLine() + 1, mark.getColumn() + 1, String.valueOf(yaml.getProblem()));
        }
        if (broken.getCause() instanceof ReaderException unreadable) {
            String before = text.substring(0, text.offsetByCodePoints(0, unreadable.getPosition()));
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            String character = String.format("U+%04X", unreadable.getCodePoint());
            return at(
                    line, before.length() - before.lastIndexOf('\n'), "the character " + character + " is not allowed");
        }
        TokenStreamLocation location = broken.getLocation() == null ? reached : broken.getLocation();
        return at(location.getLineNr(), location.getColumnNr(), reason(broken));
    }

    private static SyntaxProblem at(int line, int column, String reason) {
        return new SyntaxProblem(line, column, "cannot be read at column " + column + ": " + reason);
    }

    /** Jackson's limits name the Java method that sets them, which tells the writer of a file nothing. */
    private static String reason(JacksonException broken) {
        String message = String.valueOf(broken.getOriginalMessage());
        return broken instanceof StreamConstraintsException ? message.replaceAll(", from `[^`]*`", "") : message;
    }
}
