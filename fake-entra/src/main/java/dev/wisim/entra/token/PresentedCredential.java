package dev.wisim.entra.token;

import dev.wisim.entra.directory.SecretText;
import dev.wisim.entra.explain.Explanation;
import dev.wisim.entra.federation.ClientAssertion;
import dev.wisim.kernel.error.Refusal;
import java.util.Optional;

/**
 * How a client proves who it is. When a request has an assertion and a secret, the assertion counts; what the service does
 * then is not known.
 */
sealed interface PresentedCredential {

    /** An explanation that begins with what was presented; never with a secret. */
    default Explanation explanation() {
        return new Explanation(Optional.empty());
    }

    /** A token of the client's own or of somebody else, in the {@code client_assertion} parameter. */
    record Assertion(ClientAssertion assertion) implements PresentedCredential {

        @Override
        public Explanation explanation() {
            return new Explanation(Optional.of(assertion));
        }
    }

    /**
     * A token that cannot be read. Entra says so only once it knows the client, so the refusal waits for its turn.
     *
     * @param reason what is wrong with it, as a sentence without the token
     */
    record Unreadable(Refusal refusal, String reason) implements PresentedCredential {

        @Override
        public Explanation explanation() {
            Explanation explanation = new Explanation(Optional.empty());
            explanation.reason(reason);
            return explanation;
        }
    }

    /** A client secret, in the form or in HTTP's Basic scheme. */
    record Secret(SecretText text) implements PresentedCredential {}

    /** None, or one of a kind that nobody takes. */
    record Absent(Refusal refusal) implements PresentedCredential {}
}
