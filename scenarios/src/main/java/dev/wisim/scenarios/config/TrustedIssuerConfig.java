package dev.wisim.scenarios.config;

import dev.wisim.kernel.config.Describe;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** An issuer whose keys may be fetched. */
public record TrustedIssuerConfig(
        @Describe("The issuer URL as it stands in tokens; plain http is allowed for issuers listed here.")
        URI url,

        @Describe("A PEM file with the roots that its certificate is checked against, besides the system's.")
        Optional<Path> ca) {

    public TrustedIssuerConfig {
        if (!"https".equals(url.getScheme()) && !"http".equals(url.getScheme())) {
            throw new IllegalArgumentException("url must be an http or https URL");
        }
    }
}
