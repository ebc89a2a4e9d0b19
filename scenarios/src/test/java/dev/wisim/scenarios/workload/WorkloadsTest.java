package dev.wisim.scenarios.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wisim.kernel.jose.UnverifiedJwt;
import dev.wisim.scenarios.client.AdminClient;
import dev.wisim.scenarios.client.AdminRefused;
import dev.wisim.scenarios.client.CredentialParent;
import dev.wisim.scenarios.client.IdentityName;
import dev.wisim.scenarios.client.NewFederatedCredential;
import dev.wisim.scenarios.client.Workload;
import dev.wisim.scenarios.sandbox.Sandbox;
import dev.wisim.scenarios.sandbox.Sandboxes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workloads of a running sandbox, by its admin API. */
class WorkloadsTest {

    @TempDir
    Path temporary;

    private Sandbox sandbox;
    private AdminClient admin;

    @BeforeEach
    void start() throws Exception {
        sandbox = Sandboxes.start(
                temporary.resolve("run"),
                "clock.frozen=true",
                "tenants[0].name=Fabrikam",
                "tenants[0].identities[0].name=billing",
                "tenants[0].identities[0].federatedCredentials[0].name=elsewhere",
                "tenants[0].identities[0].federatedCredentials[0].issuer=https://elsewhere.example/",
                "tenants[0].identities[0].federatedCredentials[0].subject=system:serviceaccount:shop:other",
                "tenants[0].identities[0].federatedCredentials[1].name=here",
                "tenants[0].identities[0].federatedCredentials[1].subject=system:serviceaccount:shop:billing",
                "tenants[0].applications[0].name=pipeline",
                "tenants[0].applications[0].federatedCredentials[0].name=main",
                "tenants[0].applications[0].federatedCredentials[0].issuer=https://localhost/ci",
                "tenants[0].applications[0].federatedCredentials[0].subject=repo:fabrikam/shop:ref:refs/heads/main",
                "tenants[0].applications[1].name=bare",
                "tenants[0].applications[2].name=twin",
                "tenants[0].applications[2].federatedCredentials[0].name=main",
                "tenants[0].applications[2].federatedCredentials[0].subject=system:serviceaccount:shop:billing",
                "tenants[0].applications[3].name=twin",
                "tenants[0].applications[3].federatedCredentials[0].name=main",
                "tenants[0].applications[3].federatedCredentials[0].subject=system:serviceaccount:shop:front",
                "issuers[0].name=ci",
                "issuers[0].url=https://localhost/ci",
                "issuers[0].token.template=github-actions",
                "serviceAccounts[0].namespace=shop",
                "serviceAccounts[0].name=front",
                "serviceAccounts[1].namespace=shop",
                "serviceAccounts[1].name=billing");
        admin = new AdminClient(sandbox.addresses().admin());
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void isTheConfiguredWorkloadUnlessAnIdentityIsNamed() throws Exception {
        Workload workload = admin.openWorkload(Optional.empty());

        assertThat(workload.clientId()).isEqualTo(sandbox.environment().get("AZURE_CLIENT_ID"));
        assertThat(token(workload).claimText("sub")).contains("system:serviceaccount:shop:front");
    }

    @Test
    void isTheSubjectOfTheFirstCredentialForAnIssuerOfOurs() throws Exception {
        Workload workload = admin.openWorkload(Optional.of("Billing"));

        assertThat(workload.clientId())
                .isEqualTo(admin.identity(IdentityName.of("billing")).clientId());
        assertThat(token(workload).claimText("sub")).contains("system:serviceaccount:shop:billing");
        assertThat(token(workload).claimText("iss"))
                .contains(sandbox.addresses().issuer());
        assertThat(Files.getPosixFilePermissions(Path.of(workload.tokenFile())))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void mintsFromTheTemplateForASubjectThatIsNoServiceAccount() throws Exception {
        Workload workload = admin.openWorkload(Optional.of("pipeline"));

        assertThat(workload.issuer()).isEqualTo("ci");
        assertThat(token(workload).claimText("sub")).contains("repo:fabrikam/shop:ref:refs/heads/main");
        assertThat(token(workload).claimText("repository")).isPresent();
    }

    @Test
    void keepsTheFileFreshUntilTheWorkloadEnds() throws Exception {
        Workload workload = admin.openWorkload(Optional.of("billing"));
        Path file = Path.of(workload.tokenFile());
        String first = Files.readString(file);

        admin.advanceClock(Duration.ofMinutes(49), Optional.empty());
        String second = Files.readString(file);
        admin.closeWorkload(workload.id());
        admin.advanceClock(Duration.ofMinutes(49), Optional.empty());

        assertThat(second).isNotEqualTo(first);
        assertThat(file).doesNotExist();
    }

    @Test
    void givesEachRunAFileOfItsOwnAndRenewsAllAfterAReset() throws Exception {
        Workload one = admin.openWorkload(Optional.of("billing"));
        Workload two = admin.openWorkload(Optional.of("billing"));
        admin.advanceClock(Duration.ofDays(2), Optional.empty());
        String before = Files.readString(Path.of(two.tokenFile()));

        admin.reset();

        assertThat(one.tokenFile()).isNotEqualTo(two.tokenFile());
        assertThat(Files.readString(Path.of(two.tokenFile()))).isNotEqualTo(before);
    }

    @Test
    void namesThoseWhoCanBeHadWhenNobodyIsCalledSo() {
        assertThatExceptionOfType(AdminRefused.class)
                .isThrownBy(() -> admin.openWorkload(Optional.of("biling")))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("UnknownIdentity"))
                .withMessageStartingWith("There is no identity or application 'biling'.")
                .withMessageContaining(
                        "billing (" + admin.identity(IdentityName.of("billing")).clientId() + ")")
                .withMessageContaining("pipeline (")
                .withMessageNotContaining("bare (");
    }

    @Test
    void saysThatAClientHasNoCredentialForAnIssuerOfOurs() {
        assertThatExceptionOfType(AdminRefused.class)
                .isThrownBy(() -> admin.openWorkload(Optional.of("bare")))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("NoUsableCredential"))
                .withMessageContaining("(" + sandbox.addresses().issuer() + ", https://localhost/ci)")
                .withMessageContaining("billing (");
    }

    @Test
    void asksWhichOfTwoWithOneName() {
        assertThatExceptionOfType(AdminRefused.class)
                .isThrownBy(() -> admin.openWorkload(Optional.of("twin")))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("AmbiguousIdentity"))
                .withMessageContaining("twin (")
                .withMessageNotContaining("billing");
    }

    @Test
    void leavesNoFileWhenTheServiceAccountIsNotThere() {
        String bare = admin.applications(Optional.of("bare")).get(0).appId();
        admin.createCredential(
                new CredentialParent.OfApplication(bare),
                NewFederatedCredential.of("ghost", sandbox.addresses().issuer(), "system:serviceaccount:shop:ghost"));

        assertThatExceptionOfType(AdminRefused.class)
                .isThrownBy(() -> admin.openWorkload(Optional.of("bare")))
                .withMessage("serviceaccounts \"ghost\" not found");
        assertThat(sandbox.files().tokens()).doesNotExist();
    }

    @Test
    void knowsNoWorkloadThatWasNeverBegun() {
        assertThatExceptionOfType(AdminRefused.class)
                .isThrownBy(() -> admin.closeWorkload("7"))
                .withMessage("There is no workload '7'.");
    }

    private static UnverifiedJwt token(Workload workload) throws Exception {
        return UnverifiedJwt.parse(Files.readString(Path.of(workload.tokenFile())));
    }
}
