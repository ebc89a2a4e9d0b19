package dev.wisim.scenarios.workload;

import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.ApplicationCredentials;
import dev.wisim.entra.directory.Applications;
import dev.wisim.entra.directory.Client;
import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.directory.FederatedCredential;
import dev.wisim.entra.directory.Identities;
import dev.wisim.entra.directory.IdentityCredentials;
import dev.wisim.issuer.registry.Issuer;
import dev.wisim.kernel.error.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the identity or application that a user means, and a subject that one of its federated credentials is for. The
 * directory is read as management does, so that it also finds a credential whose propagation has only begun.
 */
final class WorkloadIdentities {

    private final DirectoryLog directory;
    private final List<Issuer> issuers;

    WorkloadIdentities(DirectoryLog directory, List<Issuer> issuers) {
        this.directory = directory;
        this.issuers = List.copyOf(issuers);
    }

    /**
     * The identity or application of that name, client id or object id, as the subject of its first credential for one of
     * our issuers.
     *
     * @throws Refusal with a {@link WorkloadError} that names those who can be had
     */
    WorkloadIdentity named(String name) {
        List<Client> meant = clients().filter(client -> isCalled(client, name)).toList();
        if (meant.isEmpty()) {
            throw refusal(WorkloadError.UNKNOWN_IDENTITY, name, clients().filter(this::usable));
        }
        List<WorkloadIdentity> usable =
                meant.stream().flatMap(client -> identity(client).stream()).toList();
        if (usable.isEmpty()) {
            throw refusal(WorkloadError.NO_USABLE_CREDENTIAL, name, clients().filter(this::usable));
        }
        if (usable.size() > 1) {
            throw refusal(WorkloadError.AMBIGUOUS_IDENTITY, name, meant.stream().filter(this::usable));
        }
        return usable.get(0);
    }

    private Stream<Client> clients() {
        return Stream.concat(new Identities(directory).list().stream(), new Applications(directory).list().stream());
    }

    private static boolean isCalled(Client client, String name) {
        return client.displayName().equalsIgnoreCase(name)
                || client.clientId().toString().equalsIgnoreCase(name)
                || client.id().toString().equalsIgnoreCase(name);
    }

    private boolean usable(Client client) {
        return identity(client).isPresent();
    }

    private Optional<WorkloadIdentity> identity(Client client) {
        return credentials(client).stream()
                .flatMap(credential -> issuers.stream()
                        .filter(issuer -> issuer.url().text().equals(credential.issuer()))
                        .flatMap(issuer -> identity(client, credential, issuer).stream()))
                .findFirst();
    }

    /** A credential that an expression decides has no subject to be. */
    private static Optional<WorkloadIdentity> identity(Client client, FederatedCredential credential, Issuer issuer) {
        return credential
                .subject()
                .map(subject -> new WorkloadIdentity(
                        client.tenant().toString(),
                        client.clientId().toString(),
                        issuer.name(),
                        subject,
                        credential.audiences()));
    }

    private List<FederatedCredential> credentials(Client client) {
        return client instanceof Application
                ? new ApplicationCredentials(directory).list(client.id())
                : new IdentityCredentials(directory).list(client.id());
    }

    private Refusal refusal(WorkloadError error, String name, Stream<Client> candidates) {
        String named = candidates
                .map(client -> client.displayName() + " (" + client.clientId() + ")")
                .collect(Collectors.joining(", "));
        String urls = issuers.stream().map(issuer -> issuer.url().text()).collect(Collectors.joining(", "));
        return new Refusal(
                error, Map.of("name", name, "issuers", urls, "candidates", named.isEmpty() ? "none" : named));
    }
}
