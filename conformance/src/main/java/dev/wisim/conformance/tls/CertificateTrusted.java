package dev.wisim.conformance.tls;

import dev.wisim.conformance.evidence.Connection;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.TlsRequirement;
import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the chain leads to a trusted authority. It is judged at a moment when all of it was valid, so that an expired
 * certificate of a known authority is not taken for one of an unknown authority.
 */
public final class CertificateTrusted extends ConnectionCheck {

    private static final Set<CertPathValidatorException.Reason> MATTERS_OF_TIME =
            Set.of(BasicReason.EXPIRED, BasicReason.NOT_YET_VALID);

    public CertificateTrusted() {
        super(TlsRequirement.CERTIFICATE_TRUSTED, TlsRequirement.HANDSHAKES);
    }

    @Override
    Outcome examine(Connection connection) {
        Connection.Session session = session(connection);
        List<X509Certificate> path = session.path();
        if (session.roots().contains(path.get(0))) {
            return Outcome.passed();
        }
        try {
            validate(path, session.roots());
            return Outcome.passed();
        } catch (CertPathValidatorException e) {
            return MATTERS_OF_TIME.contains(e.getReason()) ? Outcome.passed() : failed(path, e);
        } catch (GeneralSecurityException e) {
            return failed(path, e);
        }
    }

    private static void validate(List<X509Certificate> path, List<X509Certificate> roots)
            throws GeneralSecurityException {
        Set<TrustAnchor> anchors =
                roots.stream().map(root -> new TrustAnchor(root, null)).collect(Collectors.toSet());
        PKIXParameters parameters = new PKIXParameters(anchors);
        parameters.setRevocationEnabled(false);
        parameters.setDate(path.stream()
                .map(X509Certificate::getNotBefore)
                .max(Date::compareTo)
                .orElseThrow());
        CertPath certificates = CertificateFactory.getInstance("X.509").generateCertPath(path);
        CertPathValidator.getInstance("PKIX").validate(certificates, parameters);
    }

    private static Outcome failed(List<X509Certificate> path, GeneralSecurityException why) {
        X509Certificate last = path.get(path.size() - 1);
        return Outcome.failed(
                "a chain to a trusted authority (--ca, or the roots of this Java)",
                "a chain that ends at the unknown authority " + last.getIssuerX500Principal() + ": "
                        + why.getMessage());
    }
}
