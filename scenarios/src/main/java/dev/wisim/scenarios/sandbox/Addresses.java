package dev.wisim.scenarios.sandbox;

import dev.wisim.kernel.chance.Chance;
import dev.wisim.scenarios.config.SandboxConfig;
import dev.wisim.scenarios.world.World;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where clients find the surfaces.
 *
 * @param admin the admin API
 * @param issuer the issuer URL, letter by letter as tokens carry it
 * @param login the authority, with a slash at its end as the webhook writes it; empty when that surface is off
 * @param loginPlain the same surface over plain HTTP
 */
public record Addresses(URI admin, String issuer, Optional<URI> login, Optional<URI> loginPlain) {

    static Addresses of(BoundPorts ports, SandboxConfig config, World world, Chance chance) {
        String issuer = config.issuer()
                .url()
                .map(URI::toString)
                // The form of AKS: https://<region>.oic.prod-aks.azure.com/<tenant>/<uuid>/
                .orElseGet(() -> "https://localhost:" + ports.issuer().orElseThrow() + "/" + world.tenantId() + "/"
                        + chance.uuid("issuer") + "/");
        return new Addresses(
                url("http://127.0.0.1:", ports.admin(), "").orElseThrow(),
                issuer,
                url("https://localhost:", ports.login(), "/"),
                url("http://localhost:", ports.loginPlain(), "/"));
    }

    private static Optional<URI> url(String origin, OptionalInt port, String path) {
        return port.isPresent() ? Optional.of(URI.create(origin + port.getAsInt() + path)) : Optional.empty();
    }
}
