package dev.wisim.entra.directory;

import java.util.Optional;

/**
 * An application's presence in a tenant. Its id is the {@code oid} of the application's tokens.
 *
 * @param application the object id of the application it belongs to and goes away with
 */
public record ServicePrincipal(
        ObjectId id, ObjectId application, TenantId tenant, ClientId clientId, String displayName)
        implements DirectoryObject {

    @Override
    public ObjectKind kind() {
        return ObjectKind.SERVICE_PRINCIPAL;
    }

    @Override
    public Optional<ObjectId> owner() {
        return Optional.of(application);
    }
}
