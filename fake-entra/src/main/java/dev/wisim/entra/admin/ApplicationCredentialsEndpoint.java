package dev.wisim.entra.admin;

import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.ApplicationCredentials;
import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.expression.FlexibleIssuers;
import dev.wisim.kernel.admin.JsonEndpoint;
import dev.wisim.kernel.admin.JsonEndpoint.Call;
import dev.wisim.kernel.http.Route;
import java.util.List;

/** {@code /v0/applications/{application}/federated-credentials}: an application's federated credentials. */
final class ApplicationCredentialsEndpoint {

    private static final String PATH = "/v0/applications/{application}/federated-credentials";

    private final ApplicationCredentials credentials;
    private final ApplicationReference reference;

    ApplicationCredentialsEndpoint(DirectoryLog log, FlexibleIssuers flexible, ApplicationReference reference) {
        this.credentials = new ApplicationCredentials(log, flexible);
        this.reference = reference;
    }

    List<Route> routes() {
        return List.of(
                JsonEndpoint.get(
                        PATH, "List an application's federated credentials.", CredentialListDocument.class, this::list),
                JsonEndpoint.create(
                        PATH,
                        "Create a federated credential of an application.",
                        NewCredentialDocument.class,
                        CredentialDocument.class,
                        this::create),
                JsonEndpoint.get(
                        PATH + "/{credential}",
                        "Show a federated credential of an application by name or id.",
                        CredentialDocument.class,
                        this::get),
                JsonEndpoint.delete(
                        PATH + "/{credential}",
                        "Delete a federated credential of an application by name or id.",
                        call -> credentials.delete(application(call).id(), call.segment("credential"), call.now())));
    }

    private CredentialListDocument list(Call call) {
        Application application = application(call);
        return new CredentialListDocument(credentials.list(application.id()).stream()
                .map(credential -> CredentialDocument.of(application, credential))
                .toList());
    }

    private CredentialDocument create(Call call, NewCredentialDocument wanted) {
        Application application = application(call);
        return CredentialDocument.of(
                application, credentials.create(application.id(), wanted.properties(), call.now()));
    }

    private CredentialDocument get(Call call) {
        Application application = application(call);
        return CredentialDocument.of(application, credentials.get(application.id(), call.segment("credential")));
    }

    private Application application(Call call) {
        return reference.get(call.segment("application"));
    }
}
