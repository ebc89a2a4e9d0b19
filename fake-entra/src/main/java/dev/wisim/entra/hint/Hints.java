package dev.wisim.entra.hint;

import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.Client;
import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.directory.DirectoryView;
import dev.wisim.entra.directory.SecretText;
import dev.wisim.entra.directory.Tenant;
import dev.wisim.entra.directory.Tenants;
import dev.wisim.entra.propagation.PrimaryView;
import java.util.List;

/** What a refused request probably meant, of the kinds of refusal for which the directory can tell. */
public final class Hints {

    private final ClientHints clients;
    private final TenantHints tenants;
    private final ResourceHints resources;
    private final KeyHints keys;

    /** Hints from what the directory has now, on the primary. */
    public Hints(DirectoryLog log, Tenants tenants) {
        DirectoryView primary = new PrimaryView(log);
        Owners owners = new Owners(log);
        this.clients = new ClientHints(primary, tenants, owners);
        this.tenants = new TenantHints(primary, log, tenants, owners);
        this.resources = new ResourceHints(primary, log, tenants, owners);
        this.keys = new KeyHints(primary, log);
    }

    /** Of a client id that {@code tenant} does not know. */
    public List<Hint> unknownClient(String sent, Tenant tenant) {
        return clients.unknown(sent, tenant);
    }

    /** Of a tenant that there is not. */
    public List<Hint> unknownTenant(String sent) {
        return tenants.unknown(sent);
    }

    /**
     * Of a resource that {@code tenant} does not have.
     *
     * @param everywhere the identifier URIs that every tenant has
     */
    public List<Hint> unknownResource(String identifier, Tenant tenant, List<String> everywhere) {
        return resources.unknown(identifier, tenant, everywhere);
    }

    /** Of a resource that wants an assignment. */
    public List<Hint> notAssigned(Application resource) {
        return resources.notAssigned(resource);
    }

    /** Of a secret that is none of the client's. */
    public List<Hint> wrongSecret(Client client, SecretText presented) {
        return keys.wrongSecret(client, presented);
    }

    /**
     * Of a certificate that is none of the client's.
     *
     * @param names what the assertion's header calls it
     */
    public List<Hint> unregisteredCertificate(Client client, List<String> names) {
        return keys.unregisteredCertificate(client, names);
    }
}
