package dev.wisim.entra.federation;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The issuers whose metadata may be fetched. A token names its own issuer, so without this list a stranger could make us
 * call any host; with it nobody is called whom the configuration does not name. Plain http is spoken only to an issuer
 * that is listed with it.
 */
public final class TrustedIssuers {

    private final List<URI> listed;

    /**
     * A list.
     *
     * @param issuers issuer URLs; a trailing slash makes no difference here
     * @throws IllegalArgumentException when one is not an absolute http or https URL
     */
    public TrustedIssuers(Collection<String> issuers) {
        this.listed = issuers.stream().map(TrustedIssuers::checked).toList();
    }

    /** Whether the metadata of {@code issuer} may be fetched. */
    boolean trusts(String issuer) {
        String wanted = withoutTrailingSlash(issuer);
        return listed.stream()
                .anyMatch(each -> withoutTrailingSlash(each.toString()).equals(wanted));
    }

    /**
     * Whether a trusted issuer's documents may lead to {@code target}: only to where a listed issuer is, by scheme, host and
     * port. Keys that live elsewhere need an entry of their own.
     */
    boolean mayLeadTo(URI target) {
        if (target.getHost() == null || target.getUserInfo() != null) {
            return false;
        }
        return listed.stream().anyMatch(each -> origin(each).equals(origin(target)));
    }

    /** The list, in its order, for an explanation. */
    List<String> texts() {
        return listed.stream().map(URI::toString).toList();
    }

    private static boolean isHttps(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    private static String origin(URI uri) {
        int port = uri.getPort() >= 0 ? uri.getPort() : isHttps(uri) ? 443 : 80;
        return (uri.getScheme() + "://" + uri.getHost() + ":" + port).toLowerCase(Locale.ROOT);
    }

    private static URI checked(String issuer) {
        URI uri = URI.create(issuer);
        String scheme = uri.getScheme();
        if (scheme == null || !scheme.matches("(?i)https?") || uri.getHost() == null) {
            throw new IllegalArgumentException("'" + issuer + "' is not an absolute http or https URL");
        }
        return uri;
    }

    static String withoutTrailingSlash(String issuer) {
        return issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
    }
}
