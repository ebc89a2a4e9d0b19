package dev.wisim.entra.directory;

import java.util.Optional;

/** Whatever a client id can stand for. Only clients hold federated identity credentials. */
public sealed interface Client extends DirectoryObject permits Application, UserAssignedIdentity {

    /** The tenant it lives in. */
    TenantId tenant();

    /** What requests call it; at most one live client of a tenant has it. */
    ClientId clientId();

    /** What people call it. */
    String displayName();

    @Override
    default Optional<ObjectId> owner() {
        return Optional.empty();
    }
}
