package dev.wisim.entra.federation;

import java.util.List;

/** Listens to what came of the search for keys, so that a refusal can be explained without telling the client. */
public interface KeyEvidence {

    /** The ids of the keys that the issuer publishes. */
    void published(List<String> keyIds);

    /** Why it went no further, as a sentence. */
    void reason(String sentence);
}
