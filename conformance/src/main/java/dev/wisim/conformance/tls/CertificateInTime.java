package dev.wisim.conformance.tls;

import dev.wisim.conformance.evidence.Connection;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.TlsRequirement;
import java.security.cert.X509Certificate;
import java.time.Instant;

/** Whether every certificate on the way to the trusted root is valid at the moment of the handshake. */
public final class CertificateInTime extends ConnectionCheck {

    public CertificateInTime() {
        super(TlsRequirement.CERTIFICATE_IN_TIME, TlsRequirement.HANDSHAKES);
    }

    @Override
    Outcome examine(Connection connection) {
        Connection.Session session = session(connection);
        return session.path().stream()
                .map(certificate -> examine(certificate, session.at()))
                .filter(Outcome.Failed.class::isInstance)
                .findFirst()
                .orElseGet(Outcome::passed);
    }

    private static Outcome examine(X509Certificate certificate, Instant now) {
        Instant from = certificate.getNotBefore().toInstant();
        Instant until = certificate.getNotAfter().toInstant();
        boolean early = now.isBefore(from);
        return Outcome.of(
                !early && !now.isAfter(until),
                "certificates that are valid at " + now,
                "the certificate of " + certificate.getSubjectX500Principal()
                        + (early ? " is valid from " + from + " on" : " expired at " + until));
    }
}
