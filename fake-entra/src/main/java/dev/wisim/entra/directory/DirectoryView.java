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

    /** The client's own federated identity credentials, in order of creation; none when the client is not visible. */
    List<FederatedCredential> federatedCredentials(Client client);

    /** The application that tokens are asked for, by identifier URI (exactly) or client id. */
    Optional<Application> resource(TenantId tenant, String identifier);
}
