package dev.wisim.scenarios.cli;

import dev.wisim.scenarios.client.ClaimsMatchingExpression;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Whose tokens a credential is for: one subject's, or those that satisfy an expression, in the words of {@code az}. */
final class SubjectOptions {

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Choice choice;

    /** Exactly one of the two. */
    private static final class Choice {

        @Option(
                names = "--subject",
                required = true,
                description = "The subject, such as system:serviceaccount:NAMESPACE:NAME")
        private @Nullable String subject;

        @ArgGroup(exclusive = false)
        private @Nullable Expression expression;
    }

    private static final class Expression {

        @Option(
                names = "--claims-matching-expression-value",
                required = true,
                paramLabel = "EXPRESSION",
                description = "What the token's claims have to satisfy, such as \"claims['sub'] matches 'repo:o/r:*'\";"
                        + " for applications only")
        private String value;

        @Option(
                names = {"--claims-matching-expression-version", "--claims-matching-expression-language-version"},
                paramLabel = "VERSION",
                defaultValue = "1",
                description = "The version of the expression's language (default: ${DEFAULT-VALUE})")
        private int version;
    }

    Optional<String> subject() {
        return Optional.ofNullable(choice.subject);
    }

    Optional<ClaimsMatchingExpression> expression() {
        return Optional.ofNullable(choice.expression)
                .map(expression -> new ClaimsMatchingExpression(expression.value, expression.version));
    }
}
