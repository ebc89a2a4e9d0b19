package dev.wisim.scenarios.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wisim.entra.directory.AppRoleAssignments;
import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.Applications;
import dev.wisim.entra.directory.ClientCertificates;
import dev.wisim.entra.directory.ClientSecret;
import dev.wisim.entra.directory.ClientSecrets;
import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.directory.Identities;
import dev.wisim.entra.directory.SecretText;
import dev.wisim.entra.directory.ServicePrincipals;
import dev.wisim.entra.expression.FlexibleIssuers;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.config.ConfigReader;
import dev.wisim.kernel.config.ConfigSource;
import dev.wisim.scenarios.config.SandboxConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectorySeedTest {

    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    private final DirectoryLog log = new DirectoryLog(new IdSource(new Chance(1)), Duration.ofSeconds(2));

    @TempDir
    Path temporary;

    @Test
    void sowsSecretsCertificatesAndRoles() throws Exception {
        Files.writeString(temporary.resolve("client.pem"), SampleCertificate.PEM);
        sow("""
                tenants:
                  - name: contoso
                    applications:
                      - name: client
                        publicClient: true
                        secrets:
                          - value: first-secret
                          - value: old-secret
                            displayName: old
                            expires: 2020-01-01T00:00:00Z
                        certificates:
                          - file: client.pem
                        appRoleAssignments:
                          - {resource: api, role: Orders.Read}
                      - name: api
                        disabled: true
                        servicePrincipal: false
                        appRoles:
                          - value: Orders.Read
                        appRoleAssignmentRequired: true
                    identities:
                      - name: worker
                        appRoleAssignments:
                          - resource: api
                """);

        Application client = application("client");
        Application api = application("api");
        assertThat(new ClientSecrets(log).list(client.id()))
                .extracting(ClientSecret::displayName)
                .containsExactly(Optional.empty(), Optional.of("old"));
        ClientSecret old = new ClientSecrets(log).list(client.id()).get(1);
        assertThat(old.end()).isEqualTo(Instant.parse("2020-01-01T00:00:00Z"));
        assertThat(old.text().matches(SecretText.parse("old-secret"))).isTrue();
        assertThat(new ClientCertificates(log).list(client.id())).hasSize(1);
        assertThat(client.traits().publicClient()).isTrue();
        assertThat(api.traits().disabled()).isTrue();
        assertThat(api.traits().assignmentRequired()).isTrue();
        assertThat(new ServicePrincipals(log).find(api)).isEmpty();
        assertThat(new AppRoleAssignments(log).list(client.id()))
                .singleElement()
                .satisfies(granted -> assertThat(granted.role()).contains("Orders.Read"));
        assertThat(new AppRoleAssignments(log)
                        .list(new Identities(log).list().get(0).id()))
                .singleElement()
                .satisfies(granted -> assertThat(granted.resource()).isEqualTo(api.id()));
    }

    @Test
    void tellsEachProblemWithItsPlace() {
        assertThatExceptionOfType(WorldRefused.class)
                .isThrownBy(() -> sow("""
                        tenants:
                          - name: contoso
                            applications:
                              - name: client
                                certificates:
                                  - pem: nothing
                                  - file: nowhere.pem
                                appRoleAssignments:
                                  - resource: nobody
                                  - {resource: client, role: Missing}
                        """))
                .satisfies(refused -> assertThat(
                                String.valueOf(refused.getMessage()).lines())
                        .satisfiesExactly(
                                line -> assertThat(line)
                                        .isEqualTo(
                                                "tenants[0].applications[0].certificates[0]: is no X.509 certificate in"
                                                        + " PEM or base64"),
                                line -> assertThat(line)
                                        .startsWith("tenants[0].applications[0].certificates[1]: cannot read ")
                                        .contains("nowhere.pem"),
                                line -> assertThat(line)
                                        .isEqualTo(
                                                "tenants[0].applications[0].appRoleAssignments[0]: no application of the"
                                                        + " tenant is called 'nobody'"),
                                line -> assertThat(line)
                                        .startsWith("tenants[0].applications[0].appRoleAssignments[1]: Permission being"
                                                + " assigned was not found")));
    }

    private Application application(String name) {
        return new Applications(log)
                .list().stream()
                        .filter(application -> application.displayName().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    private void sow(String yaml) throws Exception {
        Path file = temporary.resolve("wisim.yaml");
        Files.writeString(file, yaml);
        SandboxConfig config = ConfigReader.read(SandboxConfig.class, List.of(ConfigSource.file(file)))
                .orThrow();
        new DirectorySeed(World.of(config, new Chance(1)), "https://issuer.example/", FlexibleIssuers.DOCUMENTED)
                .sow(log, START);
    }
}
