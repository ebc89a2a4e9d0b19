package dev.wisim.entra.expression;

import dev.wisim.entra.expression.Expression.Comparison;
import java.util.ArrayList;
import java.util.List;

/**
 * Tokens to a tree:
 *
 * <pre>
 * expression = comparison { SP "and" SP comparison }
 * comparison = "claims" "[" quoted "]" SP ( "eq" | "matches" ) SP quoted
 * </pre>
 *
 * SP is exactly one space, as the documentation asks. The grammar does not nest, so nothing here recurs.
 */
final class Parser {

    /** How many comparisons an expression may have. Ours: no limit is documented. */
    static final int MOST_COMPARISONS = 16;

    private final List<Token> tokens;
    private int next;

    private Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Expression parse(String text) throws ExpressionProblem {
        return new Parser(Tokenizer.tokens(text)).expression();
    }

    private Expression expression() throws ExpressionProblem {
        List<Comparison> comparisons = new ArrayList<>();
        comparisons.add(comparison());
        while (peek().kind() != Token.Kind.END) {
            space("one space and 'and', or the end");
            if (!peek().isWord("and")) {
                throw unexpected("'and'");
            }
            if (comparisons.size() == MOST_COMPARISONS) {
                throw unexpected("the end after " + MOST_COMPARISONS + " comparisons");
            }
            next++;
            space("one space");
            comparisons.add(comparison());
        }
        return comparisons.size() == 1 ? comparisons.get(0) : new Expression.All(comparisons);
    }

    private Comparison comparison() throws ExpressionProblem {
        if (!peek().isWord("claims")) {
            throw unexpected("claims['NAME']");
        }
        next++;
        take(Token.Kind.OPEN, "'['");
        String claim = quoted("the claim's name in single quotes");
        take(Token.Kind.CLOSE, "']'");
        space("one space");
        Token operator = take(Token.Kind.WORD, "'eq' or 'matches'");
        if (!operator.isWord("eq") && !operator.isWord("matches")) {
            next--;
            throw unexpected("'eq' or 'matches'");
        }
        space("one space");
        String value = quoted("a value in single quotes");
        return operator.isWord("eq")
                ? new Expression.Equal(claim, value)
                : new Expression.Matching(claim, new Wildcard(value));
    }

    private String quoted(String expected) throws ExpressionProblem {
        if (peek().kind() == Token.Kind.QUOTED && peek().text().isEmpty()) {
            throw new ExpressionProblem(peek().position(), expected, "an empty text");
        }
        if (peek().kind() == Token.Kind.UNENDED) {
            throw new ExpressionProblem(
                    tokens.get(next + 1).position(),
                    "the quote that ends the text begun at character " + peek().position(),
                    "the end");
        }
        return take(Token.Kind.QUOTED, expected).text();
    }

    private void space(String expected) throws ExpressionProblem {
        if (!peek().text().equals(" ") || peek().kind() != Token.Kind.BLANK) {
            throw unexpected(expected);
        }
        next++;
    }

    private Token take(Token.Kind kind, String expected) throws ExpressionProblem {
        if (peek().kind() != kind) {
            throw unexpected(expected);
        }
        return tokens.get(next++);
    }

    /** There is always one: the last token, the end, is never taken. */
    private Token peek() {
        return tokens.get(next);
    }

    private ExpressionProblem unexpected(String expected) {
        return new ExpressionProblem(peek().position(), expected, peek().described());
    }
}
