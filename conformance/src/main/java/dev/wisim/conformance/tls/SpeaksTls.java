package dev.wisim.conformance.tls;

import dev.wisim.conformance.evidence.Connection;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.TlsRequirement;

/** Whether the server completes a handshake, whatever its certificates are. */
public final class SpeaksTls extends ConnectionCheck {

    public SpeaksTls() {
        super(TlsRequirement.HANDSHAKES, TlsRequirement.CONNECTS);
    }

    @Override
    Outcome examine(Connection connection) {
        return connection instanceof Connection.NoHandshake none
                ? Outcome.failed("a TLS handshake", none.why())
                : Outcome.passed();
    }
}
