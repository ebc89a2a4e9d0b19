package dev.wisim.entra.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrustedIssuersTest {

    private final TrustedIssuers trusted = new TrustedIssuers(
            List.of("https://issuer.example/tenant/", "http://localhost:8080", "https://keys.example:8443/any"));

    @Test
    void leadsToTheOriginOfAListedIssuerOnAnyPath() {
        assertThat(mayLeadTo("https://issuer.example/elsewhere")).isTrue();
        assertThat(mayLeadTo("HTTPS://ISSUER.example:443/keys")).isTrue();
        assertThat(mayLeadTo("http://localhost:8080/keys")).isTrue();
        assertThat(mayLeadTo("https://keys.example:8443/keys")).isTrue();
    }

    @Test
    void leadsToNoOtherPortOrSchemeOfAListedHost() {
        assertThat(mayLeadTo("https://issuer.example:8443/keys")).isFalse();
        assertThat(mayLeadTo("http://issuer.example/keys")).isFalse();
        assertThat(mayLeadTo("http://issuer.example:443/keys")).isFalse();
        assertThat(mayLeadTo("https://localhost:8080/keys")).isFalse();
        assertThat(mayLeadTo("https://keys.example/keys")).isFalse();
        assertThat(mayLeadTo("https://me@issuer.example/keys")).isFalse();
    }

    @Test
    void connectsToTheAddressOfTheIssuerWithThatHostAndPort() {
        TrustedIssuers mapped = TrustedIssuers.of(List.of(
                new TrustedIssuer(
                        URI.create("https://kubernetes.default.svc"),
                        Optional.of(URI.create("https://127.0.0.1:6443"))),
                new TrustedIssuer(URI.create("https://issuer.example"), Optional.empty())));

        assertThat(mapped.dialled(address("kubernetes.default.svc", 443))).isEqualTo(address("127.0.0.1", 6443));
        assertThat(mapped.dialled(address("KUBERNETES.default.svc", 443))).isEqualTo(address("127.0.0.1", 6443));
        assertThat(mapped.dialled(address("kubernetes.default.svc", 8443)))
                .isEqualTo(address("kubernetes.default.svc", 8443));
        assertThat(mapped.dialled(address("issuer.example", 443))).isEqualTo(address("issuer.example", 443));
        assertThat(mapped.mayLeadTo(URI.create("https://127.0.0.1:6443/keys"))).isFalse();
    }

    @Test
    void isToldInItsOrder() {
        assertThat(trusted.texts())
                .containsExactly(
                        "https://issuer.example/tenant/", "http://localhost:8080", "https://keys.example:8443/any");
    }

    private static InetSocketAddress address(String host, int port) {
        return InetSocketAddress.createUnresolved(host, port);
    }

    private boolean mayLeadTo(String target) {
        return trusted.mayLeadTo(URI.create(target));
    }
}
