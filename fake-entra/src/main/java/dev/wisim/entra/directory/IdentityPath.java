package dev.wisim.entra.directory;

import java.util.Locale;

/**
 * Where an identity is found in Resource Manager. Paths that differ only in case are equal, as
 * <a href="https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules">resource names</a> are.
 */
public record IdentityPath(String subscription, String resourceGroup, String name) {

    @Override
    public boolean equals(Object other) {
        return other instanceof IdentityPath path
                && subscription.equalsIgnoreCase(path.subscription)
                && resourceGroup.equalsIgnoreCase(path.resourceGroup)
                && name.equalsIgnoreCase(path.name);
    }

    @Override
    public int hashCode() {
        return (subscription + '/' + resourceGroup + '/' + name)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .hashCode();
    }
}
