package dev.wisim.entra.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
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
    void isToldInItsOrder() {
        assertThat(trusted.texts())
                .containsExactly(
                        "https://issuer.example/tenant/", "http://localhost:8080", "https://keys.example:8443/any");
    }

    private boolean mayLeadTo(String target) {
        return trusted.mayLeadTo(URI.create(target));
    }
}
