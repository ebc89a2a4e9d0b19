package dev.wisim.entra.metadata;

import dev.wisim.entra.tenant.TenantSegment;
import java.util.Locale;

/**
 * The tenant that a document is about.
 *
 * @param segment what stands in its addresses: the GUID, even when the tenant was asked by domain, or {@code common} and
 *     the like
 * @param issuer what stands in its issuer: the GUID, or the literal <code>{tenantid}</code> where many tenants are meant
 * @param single whether it is one tenant
 */
record MetadataTenant(String segment, String issuer, boolean single) {

    /**
     * The tenant that a path's segment names.
     *
     * @throws dev.wisim.kernel.error.Refusal when it names none
     */
    static MetadataTenant of(String segment, TenantSegment tenants) {
        if (TenantSegment.namesMany(segment)) {
            return new MetadataTenant(segment.toLowerCase(Locale.ROOT), "{tenantid}", false);
        }
        String id = tenants.tenant(segment).id().toString();
        return new MetadataTenant(id, id, true);
    }
}
