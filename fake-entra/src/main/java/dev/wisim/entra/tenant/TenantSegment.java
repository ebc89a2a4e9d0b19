package dev.wisim.entra.tenant;

import dev.wisim.entra.directory.Tenant;
import dev.wisim.entra.directory.TenantId;
import dev.wisim.entra.directory.Tenants;
import dev.wisim.entra.error.RequestError;
import dev.wisim.kernel.error.Refusal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads tenant segments, always without regard to case: MSAL Java and MSAL Go send them in lower case. */
public final class TenantSegment {

    private static final Set<String> MANY = Set.of("common", "organizations", "consumers");

    private final Tenants tenants;

    public TenantSegment(Tenants tenants) {
        this.tenants = tenants;
    }

    /**
     * The tenant that {@code segment} names.
     *
     * @throws Refusal when it names many ({@code common}), is neither GUID nor domain, or names a tenant that is not there
     */
    public Tenant tenant(String segment) {
        if (namesMany(segment)) {
            throw new Refusal(RequestError.NO_TENANT_NAMED);
        }
        if (TenantId.parse(segment).isEmpty() && !isDomain(segment)) {
            throw new Refusal(RequestError.MALFORMED_TENANT, Map.of("tenant", segment));
        }
        return tenants.find(segment)
                .orElseThrow(() -> new Refusal(RequestError.UNKNOWN_TENANT, Map.of("tenant", segment)));
    }

    /** Whether the segment stands for many tenants. */
    public static boolean namesMany(String segment) {
        return MANY.contains(segment.toLowerCase(Locale.ROOT));
    }

    /** Two labels at least, of letters, digits and hyphens: what the service calls a valid DNS name. */
    private static boolean isDomain(String segment) {
        boolean dotted = false;
        char previous = '.';
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && c != '-' && (c != '.' || previous == '.')) {
                return false;
            }
            dotted |= c == '.';
            previous = c;
        }
        return dotted && previous != '.';
    }
}
