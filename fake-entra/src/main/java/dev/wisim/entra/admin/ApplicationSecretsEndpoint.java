package dev.wisim.entra.admin;

import dev.wisim.entra.directory.ClientSecrets;
import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.directory.ObjectId;
import dev.wisim.kernel.admin.JsonEndpoint;
import dev.wisim.kernel.admin.JsonEndpoint.Call;
import dev.wisim.kernel.http.Route;
import java.util.List;

/** {@code /v0/applications/{application}/passwords}: an application's client secrets, as Graph's addPassword keeps them. */
final class ApplicationSecretsEndpoint {

    private static final String PATH = "/v0/applications/{application}/passwords";

    private final ClientSecrets secrets;
    private final ApplicationReference reference;

    ApplicationSecretsEndpoint(DirectoryLog log, ApplicationReference reference) {
        this.secrets = new ClientSecrets(log);
        this.reference = reference;
    }

    List<Route> routes() {
        return List.of(
                JsonEndpoint.get(
                        PATH,
                        "List an application's client secrets, without their texts.",
                        SecretListDocument.class,
                        this::list),
                JsonEndpoint.create(
                        PATH,
                        "Add a client secret to an application. Its text is in this answer and in no other.",
                        NewSecretDocument.class,
                        SecretDocument.class,
                        this::add),
                JsonEndpoint.delete(
                        PATH + "/{key}",
                        "Remove a client secret of an application.",
                        call -> secrets.remove(application(call), call.segment("key"), call.now())));
    }

    private SecretListDocument list(Call call) {
        return new SecretListDocument(
                secrets.list(application(call)).stream().map(SecretDocument::of).toList());
    }

    private SecretDocument add(Call call, NewSecretDocument wanted) {
        return SecretDocument.of(secrets.issue(application(call), wanted.properties(), call.now()));
    }

    private ObjectId application(Call call) {
        return reference.get(call.segment("application")).id();
    }
}
