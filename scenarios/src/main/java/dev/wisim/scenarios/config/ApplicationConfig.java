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

        List<FederatedCredentialConfig> federatedCredentials) {

    public ApplicationConfig {
        if (accessTokenVersion != 1 && accessTokenVersion != 2) {
            throw new IllegalArgumentException("accessTokenVersion must be 1 or 2");
        }
        identifierUris = List.copyOf(identifierUris);
        federatedCredentials = List.copyOf(federatedCredentials);
    }
}
