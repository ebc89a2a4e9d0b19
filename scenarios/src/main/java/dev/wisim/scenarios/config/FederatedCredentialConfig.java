package dev.wisim.scenarios.config;

import dev.wisim.kernel.config.Default;
import dev.wisim.kernel.config.Describe;
import java.util.List;
import java.util.Optional;

/** A federated identity credential. */
public record FederatedCredentialConfig(
        String name,

        @Describe("The issuer of the tokens it matches; without it the sandbox's own, wherever that listens.")
        Optional<String> issuer,

        @Describe("The subject of the tokens it matches: system:serviceaccount:<namespace>:<name>.")
        Optional<String> subject,

        @Describe("What the claims of the tokens have to satisfy, instead of a subject; an application's only.")
        Optional<ClaimsMatchingExpressionConfig> claimsMatchingExpression,

        @Default("api://AzureADTokenExchange") List<String> audiences,
        Optional<String> description) {

    public FederatedCredentialConfig {
        audiences = List.copyOf(audiences);
    }
}
