package dev.wisim.entra.token;

import dev.wisim.entra.directory.Tenant;
import dev.wisim.entra.login.MicrosoftHosts;
import dev.wisim.entra.login.RequestedHost;
import dev.wisim.kernel.http.OpenExchange;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a self-signed assertion is meant for this tenant here: its audience is a token endpoint or an issuer of the tenant,
 * at the host that was asked or at one of Microsoft's own. {@code common} is no audience (msal-dotnet#891).
 */
final class AssertionAudience {

    private static final Set<String> PATHS = Set.of("", "/", "/v2.0", "/v2.0/", "/oauth2/token", "/oauth2/v2.0/token");

    private final Optional<String> ownHost;

    /**
     * A check.
     *
     * @param publicAddress the address under which the surface presents itself, when it is configured
     */
    AssertionAudience(Optional<URI> publicAddress) {
        this.ownHost = publicAddress.map(URI::getHost).map(host -> host.toLowerCase(Locale.ROOT));
    }

    boolean isMeantBy(List<String> audiences, Tenant tenant, OpenExchange exchange) {
        return audiences.stream().anyMatch(audience -> isMeantBy(audience, tenant, exchange));
    }

    private boolean isMeantBy(String audience, Tenant tenant, OpenExchange exchange) {
        try {
            URI uri = new URI(audience);
            return uri.getHost() != null
                    && uri.getRawPath() != null
                    && uri.getQuery() == null
                    && isHere(uri.getHost().toLowerCase(Locale.ROOT), exchange)
                    && isOf(tenant, uri.getRawPath());
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    /** Ports are not compared: some clients leave them out of {@code Host}. */
    private boolean isHere(String host, OpenExchange exchange) {
        return MicrosoftHosts.isLogin(host)
                || ownHost.filter(host::equals).isPresent()
                || RequestedHost.of(exchange)
                        .map(RequestedHost::name)
                        .filter(host::equals)
                        .isPresent();
    }

    private static boolean isOf(Tenant tenant, String path) {
        int end = path.indexOf('/', 1);
        String segment = path.isEmpty() ? "" : path.substring(1, end < 0 ? path.length() : end);
        boolean names = segment.equalsIgnoreCase(tenant.id().toString())
                || tenant.domains().stream().anyMatch(segment::equalsIgnoreCase);
        return names && PATHS.contains(end < 0 ? "" : path.substring(end));
    }
}
