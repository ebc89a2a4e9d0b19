package dev.wisim.entra.admin;

import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.ApplicationProperties;
import dev.wisim.entra.directory.Applications;
import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.directory.ServicePrincipals;
import dev.wisim.kernel.admin.JsonEndpoint;
import dev.wisim.kernel.admin.JsonEndpoint.Call;
import dev.wisim.kernel.http.Route;
import java.util.List;
import java.util.Optional;

/** {@code /v0/applications}: application registrations and their service principals. */
final class ApplicationsEndpoint {

    private static final String ONE = "/v0/applications/{application}";

    private final Applications applications;
    private final ServicePrincipals principals;
    private final ApplicationReference reference;
    private final TenantChoice tenants;

    ApplicationsEndpoint(DirectoryLog log, ApplicationReference reference, TenantChoice tenants) {
        this.applications = new Applications(log);
        this.principals = new ServicePrincipals(log);
        this.reference = reference;
        this.tenants = tenants;
    }

    List<Route> routes() {
        return List.of(
                JsonEndpoint.get(
                        "/v0/applications",
                        "List applications, all or those whose display name starts so.",
                        ApplicationQueryDocument.class,
                        ApplicationListDocument.class,
                        this::list),
                JsonEndpoint.create(
                        "/v0/applications",
                        "Register an application, with its service principal unless told otherwise.",
                        NewApplicationDocument.class,
                        ApplicationDocument.class,
                        this::create),
                JsonEndpoint.get(
                        ONE, "Show an application by client id or object id.", ApplicationDocument.class, this::get),
                JsonEndpoint.post(
                        ONE,
                        "Change an application; what the body leaves out stays.",
                        ApplicationEditDocument.class,
                        ApplicationDocument.class,
                        this::update),
                JsonEndpoint.delete(
                        ONE,
                        "Delete an application, its service principal and its credentials.",
                        call -> applications.delete(application(call).id(), call.now())),
                JsonEndpoint.create(
                        ONE + "/service-principal",
                        "Create the application's service principal.",
                        ApplicationDocument.class,
                        this::createPrincipal),
                JsonEndpoint.delete(
                        ONE + "/service-principal",
                        "Delete the application's service principal; no error when it is absent.",
                        call -> principals
                                .find(application(call))
                                .ifPresent(principal -> principals.delete(principal.id(), call.now()))));
    }

    private ApplicationListDocument list(Call call, ApplicationQueryDocument query) {
        return new ApplicationListDocument(applications.list().stream()
                .filter(application -> query.displayName()
                        .map(start -> startsWith(application.displayName(), start))
                        .orElse(true))
                .map(this::document)
                .toList());
    }

    private ApplicationDocument create(Call call, NewApplicationDocument wanted) {
        Application application = applications.create(
                new ApplicationProperties(
                        tenants.of(wanted.tenantId()),
                        wanted.displayName(),
                        wanted.identifierUris().orElse(List.of()),
                        wanted.requestedAccessTokenVersion().orElse(2),
                        Optional.empty()),
                call.now());
        if (wanted.servicePrincipal().orElse(true)) {
            principals.create(application.tenant(), application.clientId(), call.now());
        }
        return document(application);
    }

    private ApplicationDocument update(Call call, ApplicationEditDocument wanted) {
        Application old = application(call);
        return document(applications.update(old.id(), wanted.of(old), call.now()));
    }

    private ApplicationDocument createPrincipal(Call call) {
        Application application = application(call);
        principals.create(application.tenant(), application.clientId(), call.now());
        return document(application);
    }

    private ApplicationDocument get(Call call) {
        return document(application(call));
    }

    private Application application(Call call) {
        return reference.get(call.segment("application"));
    }

    private ApplicationDocument document(Application application) {
        return ApplicationDocument.of(
                application, tenants.publisherDomain(application.tenant()), principals.find(application));
    }

    private static boolean startsWith(String text, String start) {
        return text.regionMatches(true, 0, start, 0, start.length());
    }
}
