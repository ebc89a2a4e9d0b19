package dev.wisim.entra.admin;

import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.directory.IdentityCredentials;
import dev.wisim.entra.directory.UserAssignedIdentity;
import dev.wisim.kernel.admin.JsonEndpoint;
import dev.wisim.kernel.admin.JsonEndpoint.Call;
import dev.wisim.kernel.http.Route;
import java.util.List;

/** {@code /v0/identities/{identity}/federated-credentials}: an identity's federated credentials. */
final class IdentityCredentialsEndpoint {

    private static final String PATH = "/v0/identities/{identity}/federated-credentials";

    private final IdentityCredentials credentials;
    private final IdentityReference reference;

    IdentityCredentialsEndpoint(DirectoryLog log, IdentityReference reference) {
        this.credentials = new IdentityCredentials(log);
        this.reference = reference;
    }

    List<Route> routes() {
        return List.of(
                JsonEndpoint.get(
                        PATH, "List an identity's federated credentials.", CredentialListDocument.class, this::list),
                JsonEndpoint.post(
                        PATH,
                        "Create a federated credential of an identity, or replace the one of that name.",
                        NewCredentialDocument.class,
                        CredentialDocument.class,
                        this::put),
                JsonEndpoint.get(
                        PATH + "/{name}",
                        "Show a federated credential of an identity.",
                        CredentialDocument.class,
                        this::get),
                JsonEndpoint.delete(
                        PATH + "/{name}",
                        "Delete a federated credential of an identity; no error when it is absent.",
                        call -> credentials.delete(identity(call).id(), call.segment("name"), call.now())));
    }

    private CredentialListDocument list(Call call) {
        UserAssignedIdentity identity = identity(call);
        return new CredentialListDocument(credentials.list(identity.id()).stream()
                .map(credential -> CredentialDocument.of(identity, credential))
                .toList());
    }

    private CredentialDocument put(Call call, NewCredentialDocument wanted) {
        UserAssignedIdentity identity = identity(call);
        return CredentialDocument.of(
                identity,
                credentials.put(identity.id(), wanted.properties(), call.now()).object());
    }

    private CredentialDocument get(Call call) {
        UserAssignedIdentity identity = identity(call);
        return CredentialDocument.of(identity, credentials.get(identity, call.segment("name")));
    }

    private UserAssignedIdentity identity(Call call) {
        return reference.get(call.segment("identity"));
    }
}
