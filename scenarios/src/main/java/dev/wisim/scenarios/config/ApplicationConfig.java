package dev.wisim.scenarios.config;

import dev.wisim.entra.directory.ClientId;
import dev.wisim.kernel.config.Default;
import dev.wisim.kernel.config.Describe;
import java.util.List;
import java.util.Optional;

/** An application with its service principal. */
public record ApplicationConfig(
        @Describe("Its display name.") String name,

        @Describe("Its application (client) id; without it one is drawn from the seed.")
        Optional<ClientId> clientId,

        @Describe("The URIs by which clients name it as a resource.")
        List<String> identifierUris,

        @Describe("The version of the access tokens that it takes as a resource, 1 or 2.") @Default("2")
        int accessTokenVersion,

        @Describe("Whether it is disabled, so that it gets no token at all.") @Default("false")
        boolean disabled,

        @Describe("Whether it is a public client, which may not present a credential.") @Default("false")
        boolean publicClient,

        @Describe("Whether it has a service principal, without which it gets no token and none is issued for it.")
        @Default("true")
        boolean servicePrincipal,

        @Describe("The roles that it offers to other applications and identities.")
        List<AppRoleConfig> appRoles,

        @Describe("Whether tokens for it go only to clients that have one of its roles, or its default access.")
        @Default("false")
        boolean appRoleAssignmentRequired,

        @Describe("The roles that it has in other applications of its tenant.")
        List<RoleGrantConfig> appRoleAssignments,

        @Describe("Its client secrets, any of which is good.")
        List<SecretConfig> secrets,

        @Describe("Its certificates, any of which is good.") List<CertificateConfig> certificates,

        List<FederatedCredentialConfig> federatedCredentials) {

    public ApplicationConfig {
        if (accessTokenVersion != 1 && accessTokenVersion != 2) {
            throw new IllegalArgumentException("accessTokenVersion must be 1 or 2");
        }
        identifierUris = List.copyOf(identifierUris);
        appRoles = List.copyOf(appRoles);
        appRoleAssignments = List.copyOf(appRoleAssignments);
        secrets = List.copyOf(secrets);
        certificates = List.copyOf(certificates);
        federatedCredentials = List.copyOf(federatedCredentials);
    }
}
