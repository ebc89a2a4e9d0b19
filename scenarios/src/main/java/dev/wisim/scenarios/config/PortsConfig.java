package dev.wisim.scenarios.config;

import dev.wisim.kernel.config.Default;
import dev.wisim.kernel.config.Describe;
import dev.wisim.kernel.config.Port;

/** Where each surface listens. */
public record PortsConfig(
        @Describe("The admin API, plain HTTP.") @Default("8440")
        Port admin,

        @Describe("The OIDC issuer and the TokenRequest API, HTTPS.") @Default("8441")
        Port issuer,

        @Describe("The login surface, HTTPS.") @Default("8443")
        Port login,

        @Describe("The login surface over plain HTTP, for benchmarks; SDKs refuse it.") @Default("off")
        Port loginPlain) {

    /** The same surfaces, all of them at free ports. */
    public PortsConfig automatic() {
        return new PortsConfig(automatic(admin), automatic(issuer), automatic(login), automatic(loginPlain));
    }

    private static Port automatic(Port port) {
        return port instanceof Port.Off ? port : new Port.Automatic();
    }
}
