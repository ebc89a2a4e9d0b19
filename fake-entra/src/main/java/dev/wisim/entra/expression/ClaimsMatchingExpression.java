package dev.wisim.entra.expression;

import java.util.Optional;
import java.util.function.Function;

/**
 * An expression in the place of a federated credential's subject
 * (<a href="https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials">flexible
 * federated identity credentials</a>). It is kept as it was written.
 */
public final class ClaimsMatchingExpression {

    /** The only version of the language there is. */
    public static final int VERSION = 1;

    /** How long an expression may be, in characters: the limit of every other text of a credential, which is inferred here. */
    public static final int LONGEST = 600;

    private final String value;
    private final Expression expression;

    private ClaimsMatchingExpression(String value, Expression expression) {
        this.value = value;
        this.expression = expression;
    }

    /**
     * Reads an expression of version {@link #VERSION}.
     *
     * @throws ExpressionProblem when it is longer than {@link #LONGEST}, or not one; the first mistake is told
     */
    public static ClaimsMatchingExpression parse(String value) throws ExpressionProblem {
        int length = value.codePointCount(0, value.length());
        if (length > LONGEST) {
            throw new ExpressionProblem(LONGEST + 1, "the end", (length - LONGEST) + " more characters");
        }
        return new ClaimsMatchingExpression(value, Parser.parse(value));
    }

    /** An expression that one subject satisfies and no other does. */
    public static String forSubject(String subject) {
        return "claims['sub'] eq '" + subject.replace("'", "''") + "'";
    }

    /** As it was written. */
    public String value() {
        return value;
    }

    /** What it says. */
    public Expression expression() {
        return expression;
    }

    /**
     * Whether it holds.
     *
     * @param claims the value of a claim that is a text
     */
    public boolean holds(Function<String, Optional<String>> claims) {
        return expression.holds(claims);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClaimsMatchingExpression same && value.equals(same.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
