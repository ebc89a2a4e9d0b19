package dev.wisim.entra.admin;

import dev.wisim.entra.directory.DirectoryDefaults;
import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.directory.Tenants;
import dev.wisim.entra.expression.FlexibleIssuers;
import dev.wisim.kernel.http.Route;
import java.util.List;
import java.util.stream.Stream;

/** Composes the directory's admin routes. */
public final class EntraAdmin {

    private EntraAdmin() {}

    /**
     * The routes, over one directory.
     *
     * @param flexible about whose tokens the expressions of applications' credentials may be
     */
    public static List<Route> routes(
            DirectoryLog log, Tenants tenants, DirectoryDefaults defaults, FlexibleIssuers flexible) {
        TenantChoice choice = new TenantChoice(tenants, defaults);
        IdentityReference identities = new IdentityReference(log, defaults);
        ApplicationReference applications = new ApplicationReference(log);
        return Stream.of(
                        new TenantsEndpoint(tenants).routes(),
                        new IdentitiesEndpoint(log, identities, choice, defaults).routes(),
                        new IdentityCredentialsEndpoint(log, identities).routes(),
                        new ApplicationsEndpoint(log, applications, choice).routes(),
                        new ApplicationCredentialsEndpoint(log, flexible, applications).routes(),
                        new ApplicationSecretsEndpoint(log, applications).routes(),
                        new ApplicationCertificatesEndpoint(log, applications).routes(),
                        new AppRoleAssignmentsEndpoint(log, applications, identities).routes())
                .flatMap(List::stream)
                .toList();
    }
}
