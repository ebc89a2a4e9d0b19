package dev.wisim.scenarios.client;

import java.util.Optional;

/**
 * How an identity is called.
 *
 * @param name its name, client id or principal id
 * @param resourceGroup where a name is looked for, the sandbox's default when empty
 */
public record IdentityName(String name, Optional<String> resourceGroup) {

    /** An identity of the sandbox's default resource group, or one by client id or principal id. */
    public static IdentityName of(String name) {
        return new IdentityName(name, Optional.empty());
    }

    String segment() {
        return resourceGroup.map(group -> group + ":").orElse("") + name;
    }
}
