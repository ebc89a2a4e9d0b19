package dev.wisim.entra.token;

import dev.wisim.entra.directory.ClientSecret;
import dev.wisim.entra.federation.ClientAssertion;
import dev.wisim.kernel.jose.VerifiedJwt;

/** How it is known that a client is who it says. */
sealed interface Proof {

    /** What an access token says of it: {@code appidacr} or {@code azpacr}. */
    String authenticationClass();

    /** Which credential it was, for the journal. */
    String credential();

    /**
     * An assertion that a key has vouched for, an issuer's or a certificate's.
     *
     * @param presented what was presented
     * @param verified that the key signed this very assertion
     * @param credential the name of the federated credential or the thumbprint of the certificate
     */
    record Signed(ClientAssertion presented, VerifiedJwt verified, String credential) implements Proof {

        public Signed {
            if (verified.content() != presented.jwt()) {
                throw new IllegalArgumentException("the proof is of another assertion");
            }
        }

        @Override
        public String authenticationClass() {
            return "2";
        }
    }

    /** A secret that the client knows. */
    record Known(ClientSecret secret) implements Proof {

        @Override
        public String authenticationClass() {
            return "1";
        }

        @Override
        public String credential() {
            return secret.displayName().orElse(secret.id().toString());
        }
    }
}
