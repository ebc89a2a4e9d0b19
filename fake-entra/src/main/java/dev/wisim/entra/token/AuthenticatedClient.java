package dev.wisim.entra.token;

import dev.wisim.kernel.jose.VerifiedJwt;

/**
 * A recognized client whose assertion is genuine: without one of these there is no token.
 *
 * @param recognized who it is
 * @param proof that the issuer's key signed this very assertion
 */
record AuthenticatedClient(RecognizedClient recognized, VerifiedJwt proof) {

    AuthenticatedClient {
        if (proof.content() != recognized.assertion().jwt()) {
            throw new IllegalArgumentException("the proof is of another assertion");
        }
    }
}
