package dev.wisim.kernel.admin;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.wisim.kernel.config.DurationText;
import java.time.Duration;
import java.util.Optional;

/**
 * Which part of the journal.
 *
 * @param since only exchanges after this place; 0, the default, begins with the oldest kept
 * @param limit at most so many, 1 to 1000; 100 unless given
 * @param patience in the query {@code wait}: how long to wait for the first one, as {@code 20s}, at most 30 s; not at all unless given
 * @param surface only this surface's; without it all, but for reads of the admin API
 */
record JournalQueryDocument(
        Optional<Long> since,
        Optional<Integer> limit,
        @JsonProperty("wait") Optional<String> patience,
        Optional<String> surface) {

    private static final int MOST = 1000;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    JournalQueryDocument {
        require(since.orElse(0L) >= 0, "since must not be negative");
        require(limit.orElse(1) >= 1 && limit.orElse(1) <= MOST, "limit must be from 1 to " + MOST);
        Duration wait = parse(patience);
        require(!wait.isNegative() && wait.compareTo(LONGEST) <= 0, "wait must be from 0s to 30s");
    }

    int limitOrDefault() {
        return limit.orElse(100);
    }

    long waitMillis() {
        return parse(patience).toMillis();
    }

    private static Duration parse(Optional<String> patience) {
        return DurationText.parse(patience.orElse("0s"));
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }
}
