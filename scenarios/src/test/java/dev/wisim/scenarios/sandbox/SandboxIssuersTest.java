package dev.wisim.scenarios.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.wisim.kernel.jose.UnverifiedJwt;
import dev.wisim.scenarios.client.AdminClient;
import dev.wisim.scenarios.client.ClockReading;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.cert.CertificateExpiredException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxIssuersTest {

    @TempDir
    Path temporary;

    @Test
    void tradesATokenOfEveryIssuerThatACredentialNames() throws Exception {
        try (Sandbox sandbox = Sandboxes.start(temporary.resolve("run"), "issuers[0].name=west")) {
            TokenTrade workload = new TokenTrade(sandbox);
            assertThat(workload.trade(workload.token("west")).body()).contains("AADSTS700211");

            workload.believe("west");

            assertThat(workload.trade(workload.token("west")).statusCode()).isEqualTo(200);
            assertThat(workload.trade(workload.token("default")).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void keepsTheFirstIssuersAddressInTheEnvironment() throws Exception {
        try (Sandbox sandbox =
                Sandboxes.start(temporary.resolve("run"), "issuer.path=/first/", "issuers=[{name: west, path: ''}]")) {
            URI first = URI.create(sandbox.environment().get("WISIM_ISSUER_URL"));

            assertThat(first.getPath()).isEqualTo("/first/");
            assertThat(sandbox.addresses().issuers())
                    .containsExactly(
                            Map.entry("default", first.toString()),
                            Map.entry("west", first.resolve("/").toString().replaceFirst("/$", "")));
        }
    }

    @Test
    void givesEveryIssuerAClockAndPutsItsSkewBackAtAReset() throws Exception {
        try (Sandbox sandbox = Sandboxes.start(
                temporary.resolve("run"), "clock.frozen=true", "issuers=[{name: west, clockSkew: -3m}]")) {
            AdminClient admin = new TokenTrade(sandbox).admin();

            assertThat(admin.advanceClock(Duration.ofMinutes(10), Optional.of("issuer/west"))
                            .surfaces())
                    .extracting(ClockReading.SurfaceReading::name, ClockReading.SurfaceReading::skew)
                    .containsExactly(tuple("entra", "PT0S"), tuple("issuer", "PT0S"), tuple("issuer/west", "PT7M"));
            admin.reset();

            assertThat(admin.clock().surfaces())
                    .extracting(ClockReading.SurfaceReading::skew)
                    .containsExactly("PT0S", "PT0S", "PT-3M");
        }
    }

    @Test
    void refusesATokenOfAnIssuerWhoseCertificateHasExpired() throws Exception {
        try (Sandbox sandbox = Sandboxes.start(temporary.resolve("run"), "issuers=[{name: west}]")) {
            TokenTrade workload = new TokenTrade(sandbox);
            workload.believe("west");
            HttpRequest discovery = HttpRequest.newBuilder(
                            URI.create(sandbox.addresses().issuer() + ".well-known/openid-configuration"))
                    .build();

            workload.issuer("west").misbehave(List.of("expired-certificate"));

            assertThatThrownBy(() -> workload.client().send(discovery, BodyHandlers.ofString()))
                    .isInstanceOf(SSLHandshakeException.class)
                    .hasRootCauseInstanceOf(CertificateExpiredException.class);
            assertThat(workload.trade(workload.token("west")).body()).contains("AADSTS501661");

            workload.issuer("west").misbehave(List.of());
            assertThat(workload.client()
                            .send(discovery, BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void signsWithTheKeyThatAnIssuerRotatedTo() throws Exception {
        try (Sandbox sandbox = Sandboxes.start(
                temporary.resolve("run"),
                "clock.start=2026-11-22T10:00:00Z",
                "clock.frozen=true",
                "issuer.rotation.every=1d")) {
            TokenTrade workload = new TokenTrade(sandbox);
            AdminClient admin = workload.admin();
            String before = kid(workload.token("default"));

            admin.advanceClock(Duration.ofDays(1), Optional.empty());

            assertThat(kid(workload.token("default"))).isNotEqualTo(before);
            assertThat(workload.trade(workload.token("default")).statusCode()).isEqualTo(200);
        }
    }

    private static String kid(String token) throws Exception {
        return UnverifiedJwt.parse(token).headerText("kid").orElseThrow();
    }
}
