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
        Optional<Path> ca,

        @Describe(
                "Where to connect for what is at the issuer's host and port, as https://127.0.0.1:6443; TLS and Host keep the issuer's name.")
        Optional<URI> address) {

    public TrustedIssuerConfig {
        if (!"https".equals(url.getScheme()) && !"http".equals(url.getScheme())) {
            throw new IllegalArgumentException("url must be an http or https URL");
        }
        if (address.filter(each -> each.getHost() == null || !url.getScheme().equals(each.getScheme()))
                .isPresent()) {
            throw new IllegalArgumentException("address must be a URL with the scheme of url and a host");
        }
    }
}
