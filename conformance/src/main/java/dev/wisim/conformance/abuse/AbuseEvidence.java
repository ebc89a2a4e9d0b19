package dev.wisim.conformance.abuse;

import dev.wisim.conformance.evidence.Fetched;
import java.util.List;

/**
 * What came of the corpus.
 *
 * @param tried every item with what was answered
 * @param followed the addresses of the bait that were asked for
 * @param afterwards what a request that is in order was answered when all was over
 */
public record AbuseEvidence(List<Tried> tried, List<String> followed, Fetched afterwards) {

    /** An item and what came of it. */
    public record Tried(AbuseItem item, Fetched fetched) {}

    public AbuseEvidence {
        tried = List.copyOf(tried);
        followed = List.copyOf(followed);
    }
}
