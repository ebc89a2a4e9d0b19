package dev.wisim.scenarios.matrix;

import java.util.List;
import java.util.Optional;

/**
 * What became of a cell.
 *
 * @param cell its id
 * @param tokens how many it got, of how many
 * @param distinct how many different ones
 * @param attempts how many token requests arrived
 * @param waited whether the second came no sooner than a second after the first; empty when there was none
 * @param type the exception, or what the library has instead; empty when it got all it asked for
 * @param codes the AADSTS numbers that the library tells
 * @param message what else it tells
 */
record Observed(
        String cell,
        int tokens,
        int distinct,
        int attempts,
        Optional<Boolean> waited,
        Optional<String> type,
        List<Integer> codes,
        String message) {

    Observed {
        codes = List.copyOf(codes);
    }
}
