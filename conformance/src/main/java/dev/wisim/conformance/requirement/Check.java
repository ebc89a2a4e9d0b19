package dev.wisim.conformance.requirement;

import dev.wisim.conformance.evidence.Evidence;
import java.util.List;

/** Judges one requirement by what was seen. It reads no clock and no network. */
public interface Check {

    /** What it judges. */
    Requirement requirement();

    /** What has to hold before it can be judged: if one of these fails, this check is blocked and not asked. */
    List<Requirement> after();

    /** The outcome, given that everything of {@link #after()} did not fail. */
    Outcome examine(Evidence evidence);
}
