package dev.wisim.conformance.requirement;

import java.util.List;
import java.util.Optional;

/**
 * Judges one requirement by what was seen. It reads no clock and no network.
 *
 * @param <E> what was seen
 */
public interface Check<E> {

    /** What it judges. */
    Requirement requirement();

    /** Why there is nothing to judge, with the option that would give it; empty when there is something. */
    default Optional<String> missing(E evidence) {
        return Optional.empty();
    }

    /** What has to hold before it can be judged: if one of these fails, this check is blocked and not asked. */
    List<Requirement> after();

    /** The outcome, given that nothing is missing and nothing of {@link #after()} fails. */
    Outcome examine(E evidence);
}
