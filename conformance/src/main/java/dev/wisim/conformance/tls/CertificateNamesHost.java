package dev.wisim.conformance.tls;

import dev.wisim.conformance.evidence.Connection;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.TlsRequirement;

/** Whether the certificate is for the host that was asked for. */
public final class CertificateNamesHost extends ConnectionCheck {

    public CertificateNamesHost() {
        super(TlsRequirement.CERTIFICATE_NAMES_HOST, TlsRequirement.HANDSHAKES);
    }

    @Override
    Outcome examine(Connection connection) {
        return session(connection)
                .wrongName()
                .map(wrong -> Outcome.failed("a certificate for the issuer's host", wrong))
                .orElseGet(Outcome::passed);
    }
}
