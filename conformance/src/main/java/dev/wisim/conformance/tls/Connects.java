package dev.wisim.conformance.tls;

import dev.wisim.conformance.evidence.Connection;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.TlsRequirement;

/** Whether anybody is there. */
public final class Connects extends ConnectionCheck {

    public Connects() {
        super(TlsRequirement.CONNECTS);
    }

    @Override
    Outcome examine(Connection connection) {
        return connection instanceof Connection.Unreachable unreachable
                ? Outcome.failed("a connection", unreachable.why())
                : Outcome.passed();
    }
}
