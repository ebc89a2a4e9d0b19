package dev.wisim.conformance.requirement;

import dev.wisim.conformance.evidence.Evidence;
import java.util.List;
import java.util.Optional;

/** Judges one requirement by what was seen. It reads no clock and no network. */
public interface Check {

    /** What it judges. */
    Requirement requirement();

    /** Why there is nothing to judge, with the option that would give it; empty when there is something. */
    default Optional<String> missing(Evidence evidence) {
        return Optional.empty();
    }

    /** What has to hold before it can be judged: if one of these fails, this check is blocked and not asked. */
    List<Requirement> after();

    /** The outcome, given that nothing is missing and nothing of {@link #after()} fails. */
    Outcome examine(Evidence evidence);
}
