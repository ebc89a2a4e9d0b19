package dev.wisim.entra.hint;

import dev.wisim.entra.difference.VisibleText;
import dev.wisim.entra.directory.ClientId;
import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.directory.DirectoryView;
import dev.wisim.entra.directory.ObjectId;
import dev.wisim.entra.directory.Tenant;
import dev.wisim.entra.directory.TenantId;
import dev.wisim.entra.directory.Tenants;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Which tenant a path may mean that names none. */
final class TenantHints {

    private final DirectoryView primary;
    private final DirectoryLog log;
    private final Tenants tenants;
    private final Owners owners;

    TenantHints(DirectoryView primary, DirectoryLog log, Tenants tenants, Owners owners) {
        this.primary = primary;
        this.log = log;
        this.tenants = tenants;
        this.owners = owners;
    }

    List<Hint> unknown(String sent) {
        return ClientId.parse(sent)
                .flatMap(id -> ofAnotherKind(id.value()))
                .or(() -> misspelt(sent))
                .or(() -> sameName(sent))
                .stream()
                .toList();
    }

    private Optional<Hint> ofAnotherKind(UUID id) {
        return tenants.all().stream()
                .flatMap(tenant -> primary.client(tenant.id(), new ClientId(id)).stream())
                .findFirst()
                .map(client -> new Owners.Owned("client id", client))
                .or(() -> owners.of(new ObjectId(id)))
                .map(owned -> hint(
                        id,
                        owned.word() + " of " + Owners.called(owned.client()),
                        owned.client().tenant()))
                .or(() -> log.histories()
                        .whereabouts()
                        .subscription(id.toString())
                        .map(tenant -> hint(id, "id of a subscription", tenant)));
    }

    private static Hint hint(UUID id, String what, TenantId tenant) {
        return Hint.of(
                "'%s' is no tenant but the %s, which belongs to the tenant %s.".formatted(id, what, tenant),
                use(tenant));
    }

    private Optional<Hint> misspelt(String sent) {
        List<String> names = tenants.all().stream()
                .flatMap(tenant -> Stream.concat(Stream.of(tenant.id().toString()), tenant.domains().stream()))
                .toList();
        return Spelling.nearest(sent, names)
                .map(name -> near(name, tenants.find(name).orElseThrow()));
    }

    /** {@code contoso.com} for {@code contoso.onmicrosoft.com}. */
    private Optional<Hint> sameName(String sent) {
        return tenants.all().stream()
                .flatMap(tenant -> tenant.domains().stream()
                        .filter(domain -> firstLabel(domain).equalsIgnoreCase(firstLabel(sent)))
                        .map(domain -> near(domain, tenant)))
                .findFirst();
    }

    private static Hint near(String name, Tenant tenant) {
        return Hint.of(
                "The nearest is '%s', the tenant '%s' (%s)."
                        .formatted(VisibleText.of(name), VisibleText.of(tenant.displayName()), tenant.id()),
                use(tenant.id()));
    }

    private static String use(TenantId tenant) {
        return "Ask the tenant %s.".formatted(tenant);
    }

    private static String firstLabel(String domain) {
        int dot = domain.indexOf('.');
        return dot < 0 ? domain : domain.substring(0, dot);
    }
}
