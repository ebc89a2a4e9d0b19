package dev.wisim.scenarios.cli;

import dev.wisim.scenarios.client.Identity;
import java.util.Map;
import java.util.TreeMap;

/**
 * An identity as {@code az identity create|list} prints it: the answer of Resource Manager with its {@code properties}
 * pulled up, and the resource group that az reads from the id. Source of fact: az CLI's generated commands (aaz) and its
 * test recordings.
 */
final class AzIdentityDocument {

    static final String TYPE = "Microsoft.ManagedIdentity/userAssignedIdentities";

    private AzIdentityDocument() {}

    static Map<String, Object> of(Identity identity) {
        Map<String, Object> document = new TreeMap<>();
        document.put("clientId", identity.clientId());
        document.put("id", identity.id());
        document.put("location", identity.location());
        document.put("name", identity.name());
        document.put("principalId", identity.principalId());
        document.put("resourceGroup", identity.resourceGroup());
        document.put("tags", new TreeMap<>(identity.tags()));
        document.put("tenantId", identity.tenantId());
        document.put("type", TYPE);
        return document;
    }
}
