package dev.wisim.scenarios.client;

import java.util.List;
import java.util.Optional;

/**
 * A federated identity credential.
 *
 * @param id its id, a Resource Manager id under an identity, a GUID under an application
 * @param parent the id of the identity or application
 * @param subject its subject, unless it is flexible
 * @param claimsMatchingExpression what makes it flexible
 */
public record FederatedCredential(
        String id,
        String parent,
        String name,
        String issuer,
        Optional<String> subject,
        Optional<ClaimsMatchingExpression> claimsMatchingExpression,
        List<String> audiences,
        Optional<String> description) {}
