package dev.wisim.entra.hint;

import dev.wisim.entra.difference.VisibleText;
import dev.wisim.entra.directory.Client;
import dev.wisim.entra.directory.ClientId;
import dev.wisim.entra.directory.DirectoryView;
import dev.wisim.entra.directory.ObjectId;
import dev.wisim.entra.directory.Tenant;
import dev.wisim.entra.directory.TenantId;
import dev.wisim.entra.directory.Tenants;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Whom a client id that the tenant does not know may mean. */
final class ClientHints {

    private final DirectoryView primary;
    private final Tenants tenants;
    private final Owners owners;

    ClientHints(DirectoryView primary, Tenants tenants, Owners owners) {
        this.primary = primary;
        this.tenants = tenants;
        this.owners = owners;
    }

    List<Hint> unknown(String sent, Tenant tenant) {
        Optional<ClientId> id = ClientId.parse(sent);
        if (id.isEmpty()) {
            return List.of(noGuid(sent, tenant));
        }
        return Stream.<Optional<Hint>>of(
                        ofAnotherKind(id.get().value()), elsewhere(id.get()), misspelt(id.get(), tenant.id()))
                .flatMap(Optional::stream)
                .limit(1)
                .toList();
    }

    private Hint noGuid(String sent, Tenant tenant) {
        String bare = sent.replaceAll("^[\\s{(\"'\\ufeff]+|[\\s})\"']+$", "");
        Optional<Client> meant = ClientId.parse(bare).flatMap(id -> primary.client(tenant.id(), id));
        return meant.map(client -> Hint.of(
                        "The client id is that of %s, but for what stands around it: '%s'."
                                .formatted(Owners.called(client), VisibleText.of(sent)),
                        send(client)))
                .orElseGet(
                        () -> Hint.of("'%s' is no GUID, and every client id is one.".formatted(VisibleText.of(sent))));
    }

    private Optional<Hint> ofAnotherKind(UUID id) {
        Optional<Hint> ofClient = owners.of(new ObjectId(id)).map(owned -> {
            Client client = owned.client();
            return Hint.of(
                    "'%s' is the %s of %s, whose client id is '%s'."
                            .formatted(id, owned.word(), Owners.called(client), client.clientId()),
                    send(client));
        });
        return ofClient.or(() -> tenants.find(id.toString())
                .map(tenant -> Hint.of("'%s' is the id of the tenant '%s', and of no client."
                        .formatted(id, VisibleText.of(tenant.displayName())))));
    }

    private Optional<Hint> elsewhere(ClientId id) {
        return tenants.all().stream()
                .flatMap(tenant -> primary.client(tenant.id(), id).stream()
                        .map(client -> Hint.of(
                                "'%s' is the client id of %s in another tenant, '%s' (%s)."
                                        .formatted(
                                                id,
                                                Owners.called(client),
                                                VisibleText.of(tenant.displayName()),
                                                tenant.id()),
                                "Ask the tenant %s.".formatted(tenant.id()))))
                .findFirst();
    }

    private Optional<Hint> misspelt(ClientId id, TenantId tenant) {
        return Spelling.oneDigitFrom(id.value())
                .flatMap(near -> primary.client(tenant, new ClientId(near)).stream())
                .findFirst()
                .map(client -> Hint.of(
                        "One digit differs from the client id of %s, '%s'."
                                .formatted(Owners.called(client), client.clientId()),
                        send(client)));
    }

    private static String send(Client client) {
        return "Send '%s' as the client id.".formatted(client.clientId());
    }
}
