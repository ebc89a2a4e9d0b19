package dev.wisim.entra.directory;

import java.util.List;
import java.util.Optional;

/** What the directory shows to one who asks: a replica as of an instant, or the primary. */
public interface DirectoryView {

    /**
     * The application or identity with this client id. When an old one lingers beside a new one with the same client id,
     * it is the one created last.
     */
    Optional<Client> client(TenantId tenant, ClientId clientId);

    /** The {@code oid} of the client's tokens. A managed identity always has one: its principal id. */
    Optional<ObjectId> servicePrincipal(Client client);

    /** What belongs to the client, of one kind and type, in order of creation; nothing when the client is not visible. */
    <T extends DirectoryObject> List<T> owned(Client client, ObjectKind kind, Class<T> type);

    /** The client's own federated identity credentials. */
    default List<FederatedCredential> federatedCredentials(Client client) {
        return owned(client, ObjectKind.CREDENTIAL, FederatedCredential.class);
    }

    /** The application's secrets; an identity has none. */
    default List<ClientSecret> secrets(Client client) {
        return owned(client, ObjectKind.CREDENTIAL, ClientSecret.class);
    }

    /** The application's certificates; an identity has none. */
    default List<ClientCertificate> certificates(Client client) {
        return owned(client, ObjectKind.CREDENTIAL, ClientCertificate.class);
    }

    /** The client's roles in other applications. */
    default List<AppRoleAssignment> appRoleAssignments(Client client) {
        return owned(client, ObjectKind.ROLE_ASSIGNMENT, AppRoleAssignment.class);
    }

    /** The application that tokens are asked for, by identifier URI (exactly) or client id. */
    Optional<Application> resource(TenantId tenant, String identifier);
}
