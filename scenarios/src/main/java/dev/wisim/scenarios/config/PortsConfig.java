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

        @Describe("The egress, a forward proxy over plain HTTP that leads to every surface by its real host name.")
        @Default("8448")
        Port egress,

        @Describe(
                "One HTTPS listener for all real host names, for clients that DNS or a hosts file sends here; they come to port 443.")
        @Default("off")
        Port impersonation,

        @Describe("The login surface over plain HTTP, for benchmarks; SDKs refuse it.") @Default("off")
        Port loginPlain) {

    /** The same surfaces, all of them at free ports. */
    public PortsConfig automatic() {
        return new PortsConfig(
                automatic(admin),
                automatic(issuer),
                automatic(login),
                automatic(egress),
                automatic(impersonation),
                automatic(loginPlain));
    }

    private static Port automatic(Port port) {
        return port instanceof Port.Off ? port : new Port.Automatic();
    }
}
