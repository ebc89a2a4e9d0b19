package dev.wisim.issuer.externalsigner;

import io.grpc.Status;

/** A call that gets a status other than OK, for a reason that the caller may read. */
final class CallRefused extends Exception {

    private final Status status;

    CallRefused(Status code, String sentence) {
        super(sentence, null, false, false);
        status = code.withDescription(sentence);
    }

    /** The status, with the sentence. */
    Status status() {
        return status;
    }
}
