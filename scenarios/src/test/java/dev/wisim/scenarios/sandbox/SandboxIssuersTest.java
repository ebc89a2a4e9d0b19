package dev.wisim.scenarios.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.wisim.kernel.jose.UnverifiedJwt;
import dev.wisim.kernel.tls.TrustedRoots;
import dev.wisim.scenarios.client.AdminClient;
import dev.wisim.scenarios.client.ClockReading;
import dev.wisim.scenarios.client.CredentialParent;
import dev.wisim.scenarios.client.IdentityName;
import dev.wisim.scenarios.client.NewFederatedCredential;
import dev.wisim.scenarios.client.TokenRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
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

    private static final String SUBJECT = "system:serviceaccount:default:workload-identity-sa";

    @TempDir
    Path temporary;

    @Test
    void tradesATokenOfEveryIssuerThatACredentialNames() throws Exception {
        try (Sandbox sandbox = Sandboxes.start(temporary.resolve("run"), "issuers[0].name=west")) {
            assertThat(trade(sandbox, "west").body()).contains("AADSTS700211");

            believe(sandbox, "west");

            assertThat(trade(sandbox, "west").statusCode()).isEqualTo(200);
            assertThat(trade(sandbox, "default").statusCode()).isEqualTo(200);
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
            AdminClient admin = admin(sandbox);

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
            believe(sandbox, "west");
            HttpRequest discovery = HttpRequest.newBuilder(
                            URI.create(sandbox.addresses().issuer() + ".well-known/openid-configuration"))
                    .build();

            admin(sandbox).issuer(Optional.of("west")).misbehave(List.of("expired-certificate"));

            assertThatThrownBy(() -> client(sandbox).send(discovery, BodyHandlers.ofString()))
                    .isInstanceOf(SSLHandshakeException.class)
                    .hasRootCauseInstanceOf(CertificateExpiredException.class);
            assertThat(trade(sandbox, "west").body()).contains("AADSTS501661");

            admin(sandbox).issuer(Optional.of("west")).misbehave(List.of());
            assertThat(client(sandbox).send(discovery, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void signsWithTheKeyThatAnIssuerRotatedTo() throws Exception {
        try (Sandbox sandbox =
                Sandboxes.start(temporary.resolve("run"), "clock.frozen=true", "issuer.rotation.every=1d")) {
            AdminClient admin = admin(sandbox);
            String before = kid(token(sandbox, "default"));

            admin.advanceClock(Duration.ofDays(1), Optional.empty());

            assertThat(kid(token(sandbox, "default"))).isNotEqualTo(before);
            assertThat(trade(sandbox, "default").statusCode()).isEqualTo(200);
        }
    }

    private static AdminClient admin(Sandbox sandbox) {
        return new AdminClient(sandbox.addresses().admin());
    }

    private static void believe(Sandbox sandbox, String issuer) {
        admin(sandbox)
                .createCredential(
                        new CredentialParent.OfIdentity(
                                IdentityName.of(sandbox.environment().get("AZURE_CLIENT_ID"))),
                        NewFederatedCredential.of(
                                issuer, sandbox.addresses().issuers().get(issuer), SUBJECT));
    }

    private static String token(Sandbox sandbox, String issuer) {
        TokenRequest.Spec spec =
                new TokenRequest.Spec(List.of("api://AzureADTokenExchange"), Optional.empty(), Optional.empty());
        return admin(sandbox)
                .issuer(Optional.of(issuer))
                .createToken("default", "workload-identity-sa", spec)
                .status()
                .token();
    }

    private static String kid(String token) throws Exception {
        return UnverifiedJwt.parse(token).headerText("kid").orElseThrow();
    }

    private static HttpResponse<String> trade(Sandbox sandbox, String issuer) throws Exception {
        String form = "grant_type=client_credentials&client_id="
                + sandbox.environment().get("AZURE_CLIENT_ID")
                + "&client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer&client_assertion="
                + token(sandbox, issuer)
                + "&scope=" + URLEncoder.encode("https://management.azure.com/.default", StandardCharsets.UTF_8);
        URI tokenEndpoint = sandbox.addresses()
                .login()
                .orElseThrow()
                .resolve(sandbox.environment().get("AZURE_TENANT_ID") + "/oauth2/v2.0/token");
        return client(sandbox)
                .send(
                        HttpRequest.newBuilder(tokenEndpoint)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString());
    }

    private static HttpClient client(Sandbox sandbox) {
        return HttpClient.newBuilder()
                .sslContext(TrustedRoots.clientContext(List.of(sandbox.authority())))
                .build();
    }
}
