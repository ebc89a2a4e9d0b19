package dev.wisim.entra.token;

import dev.wisim.entra.federation.ClientAssertion;
import dev.wisim.kernel.error.Refusal;

/** How a client proves who it is. */
sealed interface PresentedCredential {

    /** A token of the client's own or of somebody else, in the {@code client_assertion} parameter. */
    record Assertion(ClientAssertion assertion) implements PresentedCredential {}

    /** A token that cannot be read. Entra says so only once it knows the client, so the refusal waits for its turn. */
    record Unreadable(Refusal refusal) implements PresentedCredential {}

    /** A password. None can be registered yet, so none is right and its value is not even kept. */
    record Secret() implements PresentedCredential {}
}
