package dev.wisim.entra.federation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Listens while an assertion is verified, so that a refusal can be explained without telling the client. */
public interface VerificationEvidence {

    /** The ids of the keys that the issuer publishes. */
    void published(List<String> keyIds);

    /** How old the replica's knowledge of those keys is; asked only when there is something to explain. */
    void known(Supplier<Optional<KeyKnowledge>> knowledge);

    /** Why it went no further, as a sentence; the first one comes first. */
    void reason(String sentence);
}
