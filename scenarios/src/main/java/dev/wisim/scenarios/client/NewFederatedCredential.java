package dev.wisim.scenarios.client;

import java.util.List;
import java.util.Optional;

/** A federated identity credential to create; without audiences it is for {@code api://AzureADTokenExchange}. */
public record NewFederatedCredential(
        String name,
        String issuer,
        Optional<String> subject,
        Optional<ClaimsMatchingExpression> claimsMatchingExpression,
        Optional<List<String>> audiences,
        Optional<String> description) {

    /** A credential for the usual audience. */
    public static NewFederatedCredential of(String name, String issuer, String subject) {
        return new NewFederatedCredential(
                name, issuer, Optional.of(subject), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
