package dev.wisim.entra.federation;

/** The keys of an issuer cannot be had. The message says why in a sentence for the journal; clients never see it. */
public final class KeysUnavailable extends Exception {

    /** A reason, as a whole sentence. */
    public KeysUnavailable(String sentence) {
        super(sentence, null, false, false);
    }
}
