package dev.wisim.entra.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The tenants there are. They are configuration: every replica knows them at once and they never change. */
public final class Tenants {

    private final List<Tenant> all;
    private final Map<String, Tenant> bySegment = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /**
     * The tenants given.
     *
     * @throws IllegalArgumentException when two tenants share an id or a domain
     */
    public Tenants(Collection<Tenant> tenants) {
        this.all = List.copyOf(tenants);
        for (Tenant tenant : all) {
            claim(tenant.id().toString(), tenant);
            tenant.domains().forEach(domain -> claim(domain, tenant));
        }
    }

    /** The tenant that a URL's segment names by GUID or verified domain, ignoring case. */
    public Optional<Tenant> find(String segment) {
        return Optional.ofNullable(bySegment.get(segment));
    }

    /** Every tenant, in the order given. */
    public List<Tenant> all() {
        return all;
    }

    private void claim(String segment, Tenant tenant) {
        if (bySegment.putIfAbsent(segment, tenant) != null) {
            throw new IllegalArgumentException("two tenants are called '" + segment + "'");
        }
    }
}
