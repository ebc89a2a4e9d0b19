package dev.wisim.entra.directory;

/**
 * Where new objects go when nothing else is said.
 *
 * @param tenant the tenant
 * @param subscription a subscription of that tenant
 * @param resourceGroup a resource group of that subscription
 * @param location where new identities live, as {@code eastus}
 */
public record DirectoryDefaults(TenantId tenant, String subscription, String resourceGroup, String location) {}
