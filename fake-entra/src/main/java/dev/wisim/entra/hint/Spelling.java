package dev.wisim.entra.hint;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that are nearly another. */
final class Spelling {

    /** Beyond it a text is no name that somebody typed, and comparing would cost more than it tells. */
    private static final int LONGEST = 150;

    private Spelling() {}

    /** The 480 GUIDs that differ from {@code id} in one digit. */
    static Stream<UUID> oneDigitFrom(UUID id) {
        return IntStream.range(0, 32)
                .boxed()
                .flatMap(digit -> IntStream.range(1, 16).mapToObj(change -> changed(id, digit, change)));
    }

    /** The candidate with the fewest changed characters, ignoring case, when those are no more than a quarter of it. */
    static Optional<String> nearest(String text, List<String> candidates) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(candidate -> candidate.length() <= LONGEST)
                .filter(candidate -> 4 * distance(text, candidate) <= Math.max(4, candidate.length()))
                .min(Comparator.comparingInt(candidate -> distance(text, candidate)));
    }

    /** How many characters have to be put in, taken out or replaced to make one of the other, ignoring case. */
    static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[] above = IntStream.rangeClosed(0, to.length()).toArray();
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[to.length()];
    }

    private static UUID changed(UUID id, int digit, int change) {
        long mask = (long) change << (4 * (digit % 16));
        return digit < 16
                ? new UUID(id.getMostSignificantBits() ^ mask, id.getLeastSignificantBits())
                : new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ mask);
    }
}
