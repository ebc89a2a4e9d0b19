package dev.wisim.entra.propagation;

import dev.wisim.entra.directory.Client;
import dev.wisim.entra.directory.ClientId;
import dev.wisim.entra.directory.DirectoryView;
import dev.wisim.entra.directory.TenantId;
import java.util.Optional;

/** The least that a token request looks up: client, service principal, a credential for the subject. */
record LookUp(TenantId tenant, ClientId clientId, String subject) {

    static final String FOUND = "found";

    String on(DirectoryView view) {
        Optional<Client> client = view.client(tenant, clientId);
        if (client.isEmpty()) {
            return "no client";
        }
        if (view.servicePrincipal(client.get()).isEmpty()) {
            return "no service principal";
        }
        boolean matches = view.federatedCredentials(client.get()).stream()
                .anyMatch(credential -> credential.subject().equals(Optional.of(subject)));
        return matches ? FOUND : "no credential";
    }

    static CacheEffect effect(String outcome) {
        return outcome.equals(FOUND) ? CacheEffect.HIT : CacheEffect.MISS;
    }
}
