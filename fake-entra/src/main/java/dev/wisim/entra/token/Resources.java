package dev.wisim.entra.token;

import dev.wisim.entra.directory.AppRole;
import dev.wisim.entra.directory.AppRoleAssignment;
import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.Client;
import dev.wisim.entra.directory.DirectoryView;
import dev.wisim.entra.directory.Tenant;
import dev.wisim.entra.error.ResourceError;
import dev.wisim.kernel.error.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the resource that a token is asked for, and what the client may do there. */
final class Resources {

    /**
     * The resource called {@code identifier} in {@code tenant}, as {@code view} shows it.
     *
     * @throws Refusal when the tenant has no such resource principal
     */
    Resource named(String identifier, Tenant tenant, DirectoryView view) {
        Optional<FirstPartyResource> firstParty = FirstPartyResource.named(identifier);
        if (firstParty.isPresent()) {
            return new Resource.FirstParty(firstParty.get(), firstParty.get().audience(identifier));
        }
        return view.resource(tenant.id(), identifier)
                .filter(application -> view.servicePrincipal(application).isPresent())
                .map(application -> new Resource.Registered(application, identifier))
                .orElseThrow(() -> new Refusal(
                        ResourceError.UNKNOWN_RESOURCE,
                        Map.of("resource", identifier, "tenant", tenant.displayName())));
    }

    /**
     * The values of the roles that {@code client} has in {@code resource}, of those that it offers. Those of Microsoft's own
     * resources are not modelled.
     *
     * @throws Refusal when the resource wants an assignment and the client has none, with or without a role
     */
    List<String> roles(Client client, Resource resource, DirectoryView view) {
        if (!(resource instanceof Resource.Registered registered)) {
            return List.of();
        }
        Application application = registered.application();
        List<AppRoleAssignment> assignments = view.appRoleAssignments(client).stream()
                .filter(assignment -> assignment.resource().equals(application.id()))
                .toList();
        if (application.traits().assignmentRequired() && assignments.isEmpty()) {
            throw new Refusal(
                    ResourceError.NOT_ASSIGNED,
                    Map.of(
                            "clientId", client.clientId().toString(),
                            "displayName", client.displayName(),
                            "resource", registered.identifier(),
                            "resourceName", application.displayName()));
        }
        List<String> offered =
                application.traits().appRoles().stream().map(AppRole::value).toList();
        return assignments.stream()
                .flatMap(assignment -> assignment.role().stream())
                .filter(offered::contains)
                .toList();
    }
}
