package dev.wisim.scenarios.config;

import dev.wisim.entra.directory.ClientId;
import dev.wisim.kernel.config.Default;
import dev.wisim.kernel.config.Describe;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A user-assigned identity. */
public record IdentityConfig(
        @Describe("Its name in its resource group.") String name,

        @Describe("Its client id; without it one is drawn from the seed.")
        Optional<ClientId> clientId,

        @Describe("Its subscription; without it one is drawn from the seed.")
        Optional<String> subscription,

        @Default(RESOURCE_GROUP) String resourceGroup,
        @Default(LOCATION) String location,
        Map<String, String> tags,

        @Describe("The roles that it has in applications of its tenant.")
        List<RoleGrantConfig> appRoleAssignments,

        List<FederatedCredentialConfig> federatedCredentials) {

    /** The resource group of what names none. */
    public static final String RESOURCE_GROUP = "wisim";

    /** The location of what names none. */
    public static final String LOCATION = "westeurope";

    public IdentityConfig {
        tags = Map.copyOf(tags);
        appRoleAssignments = List.copyOf(appRoleAssignments);
        federatedCredentials = List.copyOf(federatedCredentials);
    }

    /** The same, in {@code other} when it names no subscription itself. */
    public IdentityConfig inSubscription(String other) {
        return new IdentityConfig(
                name,
                clientId,
                Optional.of(subscription.orElse(other)),
                resourceGroup,
                location,
                tags,
                appRoleAssignments,
                federatedCredentials);
    }
}
