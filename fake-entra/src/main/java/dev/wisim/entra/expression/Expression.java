package dev.wisim.entra.expression;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What an expression says, as a tree. */
public sealed interface Expression {

    /**
     * Whether it holds.
     *
     * @param claims the value of a claim that is a text; empty for one that is absent or anything else, about which no
     *     comparison holds
     */
    boolean holds(Function<String, Optional<String>> claims);

    /** Its comparisons, from left to right. */
    List<Comparison> comparisons();

    /** One claim held against one value. */
    sealed interface Comparison extends Expression {

        /** The name of the claim. */
        String claim();

        @Override
        default List<Comparison> comparisons() {
            return List.of(this);
        }
    }

    /** {@code claims['claim'] eq 'value'}: equal character by character. */
    record Equal(String claim, String value) implements Comparison {

        @Override
        public boolean holds(Function<String, Optional<String>> claims) {
            return claims.apply(claim).filter(value::equals).isPresent();
        }
    }

    /** {@code claims['claim'] matches 'pattern'}. */
    record Matching(String claim, Wildcard pattern) implements Comparison {

        @Override
        public boolean holds(Function<String, Optional<String>> claims) {
            return claims.apply(claim).filter(pattern::matches).isPresent();
        }
    }

    /** Several comparisons joined by {@code and}, all of which have to hold. */
    record All(List<Comparison> comparisons) implements Expression {

        public All {
            comparisons = List.copyOf(comparisons);
        }

        @Override
        public boolean holds(Function<String, Optional<String>> claims) {
            return comparisons.stream().allMatch(each -> each.holds(claims));
        }
    }
}
