package dev.wisim.scenarios.client;

import java.util.List;
import java.util.Optional;

/**
 * A federated identity credential.
 *
 * @param id its id, a Resource Manager id under an identity, a GUID under an application
 * @param parent the id of the identity or application
 */
public record FederatedCredential(
        String id,
        String parent,
        String name,
        String issuer,
        String subject,
        List<String> audiences,
        Optional<String> description) {}
