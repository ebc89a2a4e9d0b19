package dev.wisim.entra.token;

import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.DirectoryView;
import dev.wisim.entra.directory.Tenant;
import dev.wisim.entra.error.ResourceError;
import dev.wisim.kernel.error.Refusal;
import java.util.Map;
import java.util.Optional;

/** Finds the resource that a token is asked for. */
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
                .map(application -> registered(application, identifier))
                .orElseThrow(() -> new Refusal(
                        ResourceError.UNKNOWN_RESOURCE,
                        Map.of("resource", identifier, "tenant", tenant.displayName())));
    }

    private static Resource registered(Application application, String identifier) {
        String audience =
                application.accessTokenVersion() == 2 ? application.clientId().toString() : identifier;
        return new Resource.Registered(audience, application.accessTokenVersion());
    }
}
