package dev.wisim.entra.expression;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into tokens. Within quotes a single quote is the escape character, so two of them stand for one. */
final class Tokenizer {

    private final int[] text;
    private int at;

    private Tokenizer(String text) {
        this.text = text.codePoints().toArray();
    }

    /** The tokens of {@code text} in order; the last is {@link Token.Kind#END}. Every text has some. */
    static List<Token> tokens(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        List<Token> tokens = new ArrayList<>();
        while (tokenizer.at < tokenizer.text.length) {
            tokens.add(tokenizer.next());
        }
        tokens.add(new Token(Token.Kind.END, "", tokenizer.at + 1));
        return tokens;
    }

    private Token next() {
        int first = text[at];
        if (first == '\'') {
            return quoted();
        }
        if (first == '[' || first == ']') {
            return single(first == '[' ? Token.Kind.OPEN : Token.Kind.CLOSE);
        }
        if (isBlank(first)) {
            return run(Token.Kind.BLANK);
        }
        return isWordPart(first) ? run(Token.Kind.WORD) : single(Token.Kind.STRAY);
    }

    private Token single(Token.Kind kind) {
        Token token = new Token(kind, Character.toString(text[at]), at + 1);
        at++;
        return token;
    }

    private Token run(Token.Kind kind) {
        int start = at;
        while (at < text.length && (kind == Token.Kind.BLANK ? isBlank(text[at]) : isWordPart(text[at]))) {
            at++;
        }
        return new Token(kind, new String(text, start, at - start), start + 1);
    }

    private Token quoted() {
        int start = at;
        StringBuilder content = new StringBuilder();
        at++;
        while (at < text.length) {
            if (text[at] == '\'') {
                at++;
                if (at == text.length || text[at] != '\'') {
                    return new Token(Token.Kind.QUOTED, content.toString(), start + 1);
                }
            }
            content.appendCodePoint(text[at]);
            at++;
        }
        return new Token(Token.Kind.UNENDED, content.toString(), start + 1);
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean isWordPart(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
}
