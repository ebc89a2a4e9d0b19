package dev.wisim.entra.admin;

import dev.wisim.entra.directory.DirectoryDefaults;
import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.directory.Identities;
import dev.wisim.entra.directory.IdentityPath;
import dev.wisim.entra.directory.UserAssignedIdentity;
import dev.wisim.kernel.error.Refusal;
import java.util.Optional;

/**
 * How a path's segment names an identity: by name in the default resource group, by {@code GROUP:NAME} or
 * {@code SUBSCRIPTION:GROUP:NAME} (no such name has a colon), or by client id or principal id.
 */
final class IdentityReference {

    private final Identities identities;
    private final DirectoryDefaults defaults;

    IdentityReference(DirectoryLog log, DirectoryDefaults defaults) {
        this.identities = new Identities(log);
        this.defaults = defaults;
    }

    /**
     * The identity on the primary.
     *
     * @throws Refusal when it is absent
     */
    UserAssignedIdentity get(String segment) {
        return byId(segment).orElseGet(() -> identities.get(path(segment)));
    }

    /** Where the identity is or would be. */
    IdentityPath pathOf(String segment) {
        return byId(segment).map(UserAssignedIdentity::path).orElseGet(() -> path(segment));
    }

    private Optional<UserAssignedIdentity> byId(String segment) {
        return identities.list().stream()
                .filter(identity -> identity.clientId().toString().equalsIgnoreCase(segment)
                        || identity.principalId().toString().equalsIgnoreCase(segment))
                .findFirst();
    }

    private IdentityPath path(String segment) {
        String[] parts = segment.split(":", 3);
        return switch (parts.length) {
            case 1 -> new IdentityPath(defaults.subscription(), defaults.resourceGroup(), parts[0]);
            case 2 -> new IdentityPath(defaults.subscription(), parts[0], parts[1]);
            default -> new IdentityPath(parts[0], parts[1], parts[2]);
        };
    }
}
