package dev.wisim.entra.federation;

import java.util.List;

/** Listens while an assertion is verified, so that a refusal can be explained without telling the client. */
public interface VerificationEvidence {

    /** The ids of the keys that the issuer publishes. */
    void published(List<String> keyIds);

    /** Why it went no further, as a sentence; the first one comes first. */
    void reason(String sentence);
}
