package dev.wisim.scenarios.sandbox;

import dev.wisim.issuer.config.ConfiguredIssuers;
import dev.wisim.issuer.registry.IssuerUrl;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where clients find the surfaces.
 *
 * @param admin the admin API
 * @param issuers the issuers' URLs, letter by letter as tokens carry them, by name and the first one first
 * @param login the authority, with a slash at its end as the webhook writes it; empty when that surface is off
 * @param egress the forward proxy, without a slash at its end as proxy variables have it
 * @param impersonation the listener for all real host names
 * @param loginPlain the same surface over plain HTTP
 */
public record Addresses(
        URI admin,
        Map<String, String> issuers,
        Optional<URI> login,
        Optional<URI> egress,
        Optional<URI> impersonation,
        Optional<URI> loginPlain) {

    public Addresses {
        issuers = Collections.unmodifiableMap(new LinkedHashMap<>(issuers));
    }

    static Addresses of(BoundPorts ports, ConfiguredIssuers configured, List<IssuerUrl> urls) {
        Map<String, String> issuers = new LinkedHashMap<>();
        for (int place = 0; place < urls.size(); place++) {
            issuers.put(configured.all().get(place).name(), urls.get(place).text());
        }
        return new Addresses(
                url("http://127.0.0.1:", ports.admin(), "").orElseThrow(),
                issuers,
                url("https://localhost:", ports.login(), "/"),
                url("http://127.0.0.1:", ports.egress(), ""),
                url("https://localhost:", ports.impersonation(), "/"),
                url("http://localhost:", ports.loginPlain(), "/"));
    }

    /** The first issuer's URL. */
    public String issuer() {
        return issuers.values().iterator().next();
    }

    private static Optional<URI> url(String origin, OptionalInt port, String path) {
        return port.isPresent() ? Optional.of(URI.create(origin + port.getAsInt() + path)) : Optional.empty();
    }
}
