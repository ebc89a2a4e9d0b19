package dev.wisim.entra.expression;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A pattern in which {@code ?} stands for one character (a code point) and {@code *} for any number of them, none included.
 * There is no way to write either for itself.
 *
 * <p>It is matched by an automaton that keeps all its states at once, one bit each: every character of the text is looked at
 * once, whatever the pattern is. A strategy that tries and goes back could be kept busy by a hostile token.
 */
public final class Wildcard {

    private static final int BITS = 64;

    private final String text;
    private final int length;

    /** For each position of the pattern without its stars: whether it may be stayed at, because a star stands before it. */
    private final long[] loops;

    /** For each position: whether any character leads on from it. */
    private final long[] anything;

    /** For each character of the pattern: the positions from which it leads on, those of {@link #anything} included. */
    private final Map<Integer, long[]> steps = new HashMap<>();

    Wildcard(String text) {
        this.text = text;
        int[] steps = text.codePoints().filter(c -> c != '*').toArray();
        this.length = steps.length;
        this.loops = new long[length / BITS + 1];
        this.anything = new long[loops.length];
        int position = 0;
        for (int c : text.codePoints().toArray()) {
            if (c == '*') {
                set(loops, position);
            } else if (c == '?') {
                set(anything, position++);
            } else {
                set(this.steps.computeIfAbsent(c, first -> new long[loops.length]), position++);
            }
        }
        this.steps.values().forEach(each -> or(each, anything));
    }

    /** Whether the whole of {@code candidate} is as the pattern says. */
    boolean matches(String candidate) {
        long[] states = new long[loops.length];
        set(states, 0);
        for (int i = 0; i < candidate.length(); i += Character.charCount(candidate.codePointAt(i))) {
            advance(states, steps.getOrDefault(candidate.codePointAt(i), anything));
        }
        return ((states[length / BITS] >>> (length % BITS)) & 1) == 1;
    }

    /** Every state whose position the character leads on from moves on; every state at a star stays as well. */
    private void advance(long[] states, long[] leading) {
        long carry = 0;
        for (int word = 0; word < states.length; word++) {
            long moving = states[word] & leading[word];
            states[word] = (moving << 1) | carry | (states[word] & loops[word]);
            carry = moving >>> (BITS - 1);
        }
    }

    private static void set(long[] bits, int position) {
        bits[position / BITS] |= 1L << (position % BITS);
    }

    private static void or(long[] bits, long[] more) {
        Arrays.setAll(bits, word -> bits[word] | more[word]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wildcard wildcard && text.equals(wildcard.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The pattern as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
