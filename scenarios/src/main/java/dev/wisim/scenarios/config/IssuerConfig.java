package dev.wisim.scenarios.config;

import dev.wisim.kernel.config.Default;
import dev.wisim.kernel.config.Describe;
import dev.wisim.kernel.jose.KeyType;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The cluster's OIDC issuer. */
public record IssuerConfig(
        @Describe(
                "The issuer URL as it stands in tokens. Without it https://localhost:<issuer port>/<tenant>/<uuid>/, the form that AKS uses.")
        Optional<URI> url,

        @Describe("The types of the published keys; the first one signs.") @Default("rsa-2048")
        List<KeyType> keys) {

    public IssuerConfig {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("keys must name at least one type, since the first one signs");
        }
        url.ifPresent(IssuerConfig::check);
        keys = List.copyOf(keys);
    }

    private static void check(URI url) {
        boolean http = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
        if (!http || url.getHost() == null || url.getRawQuery() != null || url.getRawFragment() != null) {
            throw new IllegalArgumentException("url must be an http or https URL without query and fragment");
        }
    }
}
