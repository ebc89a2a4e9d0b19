package dev.wisim.scenarios.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wisim.kernel.cli.CannotStart;
import dev.wisim.kernel.jose.UnverifiedJwt;
import dev.wisim.scenarios.client.AdminClient;
import dev.wisim.scenarios.client.CredentialParent;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxTest {

    @TempDir
    Path temporary;

    @Test
    void givesTheSampleWorldsTokenFileToTheSampleWorldsEnvironment() throws Exception {
        try (Sandbox sandbox = Sandboxes.start(temporary.resolve("run"))) {
            Map<String, String> environment = sandbox.environment();
            Path tokenFile = Path.of(environment.get("AZURE_FEDERATED_TOKEN_FILE"));
            UnverifiedJwt token = UnverifiedJwt.parse(Files.readString(tokenFile));

            assertThat(environment)
                    .containsEntry("AZURE_TENANT_ID", "a2bc3216-d96e-475f-9033-1e884fb20acc")
                    .containsEntry("AZURE_CLIENT_ID", "4dd5b7e2-77ca-43be-8feb-0ae336ea2177")
                    .containsEntry("WISIM_ISSUER_URL", token.claimText("iss").orElseThrow())
                    .containsEntry("SSL_CERT_FILE", environment.get("REQUESTS_CA_BUNDLE"));
            assertThat(environment.get("AZURE_AUTHORITY_HOST")).matches("https://localhost:[0-9]+/");
            assertThat(token.claimText("sub")).contains("system:serviceaccount:default:workload-identity-sa");
            assertThat(Files.readString(tokenFile)).doesNotContain("\n");
        }
    }

    @Test
    void tellsTheMachineWhereItIsAndLeavesNothingBehind() throws Exception {
        Path run = temporary.resolve("run");

        try (Sandbox sandbox = Sandboxes.start(run)) {
            assertThat(sandbox.files().running()).hasValueSatisfying(running -> {
                assertThat(running.environment()).isEqualTo(sandbox.environment());
                assertThat(running.adminUrl()).isEqualTo(sandbox.addresses().admin());
            });
        }

        assertThat(run).doesNotExist();
    }

    @Test
    void namesTheSurfaceThePortAndTheWayOutWhenAPortIsTaken() throws Exception {
        Path run = temporary.resolve("run");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            assertThatThrownBy(() -> Sandboxes.start(run, "ports.login=" + port))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("login")
                    .hasMessageContaining(port)
                    .hasMessageContaining("auto");
        }
        assertThat(run).doesNotExist();
    }

    @Test
    void renewsTheTokenFileBeforeAClockCommandReturns() throws Exception {
        try (Sandbox sandbox = Sandboxes.start(temporary.resolve("run"), "clock.frozen=true")) {
            Path file = sandbox.files().token();
            AdminClient admin = new AdminClient(sandbox.addresses().admin());
            String first = Files.readString(file);

            admin.advanceClock(Duration.ofMinutes(48), Optional.empty());
            assertThat(file).hasContent(first);
            admin.advanceClock(Duration.ofSeconds(1), Optional.empty());

            assertThat(Files.readString(file)).isNotEqualTo(first);
        }
    }

    @Test
    void isAfterAResetWhatItWasAtTheStart() throws Exception {
        try (Sandbox sandbox =
                Sandboxes.start(temporary.resolve("run"), "clock.frozen=true", "clock.start=2026-11-22T10:00:00Z")) {
            AdminClient admin = new AdminClient(sandbox.addresses().admin());
            String first = Files.readString(sandbox.files().token());
            admin.deleteIdentity(dev.wisim.scenarios.client.IdentityName.of(
                    sandbox.environment().get("AZURE_CLIENT_ID")));
            admin.advanceClock(Duration.ofDays(3), Optional.empty());

            admin.reset();

            assertThat(Files.readString(sandbox.files().token())).isEqualTo(first);
            assertThat(admin.clock().now()).startsWith("2026-11-22T10:00:00");
            assertThat(admin.clock().frozen()).isTrue();
            assertThat(admin.identities(Optional.empty()))
                    .extracting(identity -> identity.clientId())
                    .containsExactly(sandbox.environment().get("AZURE_CLIENT_ID"));
        }
    }

    @Test
    void servesNothingWhereASurfaceIsOff() throws Exception {
        try (Sandbox sandbox = Sandboxes.start(
                temporary.resolve("run"), "ports.login=0", "issuer.url=https://issuer.example/cluster")) {
            assertThat(sandbox.addresses().login()).isEmpty();
            assertThat(sandbox.environment())
                    .doesNotContainKeys("WISIM_LOGIN_URL", "AZURE_AUTHORITY_HOST")
                    .containsEntry("WISIM_ISSUER_URL", "https://issuer.example/cluster");
        }
    }

    @Test
    void makesTheConfiguredWorldInPlaceOfTheSampleWorld() throws Exception {
        try (Sandbox sandbox = Sandboxes.start(
                temporary.resolve("run"),
                "tenants[0].name=Fabrikam",
                "tenants[0].applications[0].name=pay",
                "tenants[0].applications[0].federatedCredentials[0].name=prod",
                "tenants[0].applications[0].federatedCredentials[0].subject=system:serviceaccount:shop:pay",
                "serviceAccounts[0].namespace=shop",
                "serviceAccounts[0].name=pay")) {
            AdminClient admin = new AdminClient(sandbox.addresses().admin());

            assertThat(admin.identities(Optional.empty())).isEmpty();
            assertThat(admin.applications(Optional.empty()))
                    .singleElement()
                    .satisfies(application ->
                            assertThat(sandbox.environment()).containsEntry("AZURE_CLIENT_ID", application.appId()));
            UnverifiedJwt token =
                    UnverifiedJwt.parse(Files.readString(sandbox.files().token()));
            assertThat(token.claimText("sub")).contains("system:serviceaccount:shop:pay");
        }
    }

    @Test
    void tellsEverythingThatTheDirectoryRefuses() {
        assertThatThrownBy(() -> Sandboxes.start(
                        temporary.resolve("run"),
                        "tenants[0].name=Fabrikam",
                        "tenants[0].identities[0].name=a!",
                        "tenants[0].applications[0].name=pay",
                        "tenants[0].applications[0].federatedCredentials[0].name=x",
                        "tenants[0].applications[0].federatedCredentials[0].subject=s"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("tenants[0].identities[0]: ")
                .hasMessageContaining("tenants[0].applications[0].federatedCredentials[0]: ");
    }

    @Test
    void takesAnExpressionAboutAnyIssuerWhenTold() throws Exception {
        String[] world = {
            "tenants[0].name=Fabrikam",
            "tenants[0].applications[0].name=pay",
            "tenants[0].applications[0].federatedCredentials[0].name=team",
            "tenants[0].applications[0].federatedCredentials[0].claimsMatchingExpression.value="
                    + "claims['sub'] matches 'system:serviceaccount:shop:*'"
        };
        assertThatThrownBy(() -> Sandboxes.start(temporary.resolve("run"), world))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(
                        "federatedCredentials[0]: A claimsMatchingExpression is not supported for the issuer");

        String[] any = Stream.concat(Stream.of(world), Stream.of("flexibleCredentials=any"))
                .toArray(String[]::new);
        try (Sandbox sandbox = Sandboxes.start(temporary.resolve("run"), any)) {
            AdminClient admin = new AdminClient(sandbox.addresses().admin());
            CredentialParent parent = new CredentialParent.OfApplication(
                    admin.applications(Optional.empty()).get(0).appId());

            assertThat(admin.credentials(parent)).singleElement().satisfies(credential -> {
                assertThat(credential.subject()).isEmpty();
                assertThat(credential.claimsMatchingExpression()).isPresent();
            });
        }
    }
}
