package dev.wisim.scenarios.sandbox;

import dev.wisim.kernel.cli.CannotStart;
import dev.wisim.kernel.tls.TrustedRoots;
import dev.wisim.scenarios.config.TrustedIssuerConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/** Whose certificates the token endpoint believes when it fetches keys: ours, the configured ones, the system's. */
final class IssuerTrust {

    private IssuerTrust() {}

    /** The JDK's roots take a while to read, so they are read only when some other issuer may need them. */
    static SSLContext of(X509Certificate own, List<TrustedIssuerConfig> issuers) {
        List<X509Certificate> roots = new ArrayList<>(List.of(own));
        issuers.stream()
                .map(TrustedIssuerConfig::ca)
                .flatMap(Optional::stream)
                .map(IssuerTrust::read)
                .forEach(roots::addAll);
        return issuers.isEmpty() ? TrustedRoots.clientContext(roots) : TrustedRoots.clientContextWithSystemRoots(roots);
    }

    private static List<X509Certificate> read(Path pem) {
        try {
            return TrustedRoots.readPem(pem);
        } catch (IOException e) {
            throw new CannotStart("trustedIssuers: " + e.getMessage(), e);
        }
    }
}
