package dev.wisim.issuer.standalone;

import dev.wisim.kernel.config.Default;
import dev.wisim.kernel.config.Describe;
import dev.wisim.kernel.config.Port;

/** Where issuers alone listen. */
public record StandalonePortsConfig(
        @Describe("The admin API, plain HTTP.") @Default("8440")
        Port admin,

        @Describe("The OIDC issuers and the TokenRequest API, HTTPS.") @Default("8441")
        Port issuer) {

    public StandalonePortsConfig {
        if (issuer instanceof Port.Off) {
            throw new IllegalArgumentException("issuer cannot be off: there would be nothing left");
        }
    }
}
