package dev.wisim.issuer.imports;

/** The keys of a cluster cannot be had now. The message is one sentence. */
public final class ClusterUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    /** A reason, as a sentence. */
    public ClusterUnavailable(String sentence) {
        super(sentence, null, false, false);
    }
}
