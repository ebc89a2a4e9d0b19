package dev.wisim.issuer.wire;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Says what is wrong with JSON in the words of Go's scanner ({@code encoding/json}, scanner.go), which the API server hands
 * on to its clients. It reads nothing: values are the library's matter.
 */
final class GoScanner {

    private static final int MAX_DEPTH = 10_000;

    private final byte[] json;
    private final Deque<Character> open = new ArrayDeque<>();
    private int at;

    private GoScanner(byte[] json) {
        this.json = json;
    }

    /** Returns when {@code json} is one well-formed value with nothing but white space around it. */
    static void check(byte[] json) throws GoSyntaxError {
        new GoScanner(json).document();
    }

    private void document() throws GoSyntaxError {
        boolean more = true;
        while (more) {
            beginValue();
            more = endValues();
        }
    }

    /** Reads one scalar or empty container, and every opening before it. */
    private void beginValue() throws GoSyntaxError {
        char first = next();
        while (first == '{' || first == '[') {
            if (opensEmpty(first)) {
                return;
            }
            first = next();
        }
        switch (first) {
            case '"' -> string();
            case 't' -> literal("true");
            case 'f' -> literal("false");
            case 'n' -> literal("null");
            default -> GoNumber.check(this, first);
        }
    }

    private boolean opensEmpty(char opening) throws GoSyntaxError {
        if (open.size() == MAX_DEPTH) {
            throw invalid(opening, "exceeded max depth");
        }
        open.push(opening);
        skipSpace();
        if (at < json.length && json[at] == (opening == '{' ? '}' : ']')) {
            return true;
        }
        if (opening == '{') {
            key();
        }
        return false;
    }

    /** Closes what ends here; true when another value must follow. */
    private boolean endValues() throws GoSyntaxError {
        while (!open.isEmpty()) {
            boolean inObject = open.peek() == '{';
            char mark = next();
            if (mark == ',') {
                if (inObject) {
                    key();
                }
                return true;
            }
            if (mark != (inObject ? '}' : ']')) {
                throw invalid(mark, inObject ? "after object key:value pair" : "after array element");
            }
            open.pop();
        }
        skipSpace();
        if (at < json.length) {
            throw invalid(take(), "after top-level value");
        }
        return false;
    }

    private void key() throws GoSyntaxError {
        require('"', "looking for beginning of object key string");
        string();
        require(':', "after object key");
    }

    private void string() throws GoSyntaxError {
        for (char character = take(); character != '"'; character = take()) {
            if (character == '\\') {
                escape(takeOrSpace());
            } else if (character < ' ') {
                throw invalid(character, "in string literal");
            }
        }
    }

    private void escape(char code) throws GoSyntaxError {
        if (code == 'u') {
            for (int i = 0; i < 4; i++) {
                char digit = takeOrSpace();
                if (Character.digit(digit, 16) < 0 || digit > 'f') {
                    throw invalid(digit, "in \\u hexadecimal character escape");
                }
            }
        } else if ("bfnrt\\/\"".indexOf(code) < 0) {
            throw invalid(code, "in string escape code");
        }
    }

    private void literal(String word) throws GoSyntaxError {
        for (int i = 1; i < word.length(); i++) {
            char character = takeOrSpace();
            if (character != word.charAt(i)) {
                throw invalid(character, "in literal " + word + " (expecting '" + word.charAt(i) + "')");
            }
        }
    }

    private void require(char expected, String context) throws GoSyntaxError {
        char found = next();
        if (found != expected) {
            throw invalid(found, context);
        }
    }

    private char next() throws GoSyntaxError {
        skipSpace();
        return take();
    }

    private void skipSpace() {
        while (at < json.length && " \t\r\n".indexOf(json[at]) >= 0) {
            at++;
        }
    }

    /** The next byte, as Go's scanner sees it: not decoded. */
    char take() throws GoSyntaxError {
        if (at == json.length) {
            throw new GoSyntaxError("unexpected end of JSON input");
        }
        return (char) (json[at++] & 0xff);
    }

    /** The next byte or, at the end, the space that Go's scanner puts there: within a word or number it is the culprit. */
    char takeOrSpace() throws GoSyntaxError {
        return at == json.length ? ' ' : take();
    }

    boolean digitsFollow() {
        return at < json.length && json[at] >= '0' && json[at] <= '9';
    }

    boolean takeIfOneOf(String characters) {
        boolean follows = at < json.length && characters.indexOf(json[at]) >= 0;
        at += follows ? 1 : 0;
        return follows;
    }

    static GoSyntaxError invalid(char found, String context) {
        String quoted = GoQuote.quote(String.valueOf(found));
        String inner = found == '\'' ? "\\'" : found == '"' ? "\"" : quoted.substring(1, quoted.length() - 1);
        return new GoSyntaxError("invalid character '" + inner + "' " + context);
    }
}
