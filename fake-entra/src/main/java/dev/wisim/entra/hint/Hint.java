package dev.wisim.entra.hint;

import java.util.Optional;

/**
 * What was probably meant.
 *
 * @param reason what was found, in a sentence
 * @param change what to do about it; empty when the general advice for the refusal is the best there is
 */
public record Hint(String reason, Optional<String> change) {

    static Hint of(String reason, String change) {
        return new Hint(reason, Optional.of(change));
    }

    static Hint of(String reason) {
        return new Hint(reason, Optional.empty());
    }
}
