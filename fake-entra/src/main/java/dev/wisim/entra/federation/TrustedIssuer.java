package dev.wisim.entra.federation;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * An issuer whose metadata may be fetched.
 *
 * @param url as it stands in tokens; a trailing slash makes no difference here
 * @param address where to connect for what is at the issuer's host and port, of which only host and port count; TLS and
 *     {@code Host} keep the issuer's name. So a cluster can be trusted whose issuer URL leads nowhere from here
 */
public record TrustedIssuer(URI url, Optional<URI> address) {

    public TrustedIssuer {
        String scheme = url.getScheme();
        if (scheme == null || !scheme.matches("(?i)https?") || url.getHost() == null) {
            throw new IllegalArgumentException("'" + url + "' is not an absolute http or https URL");
        }
        if (address.filter(each -> each.getHost() == null).isPresent()) {
            throw new IllegalArgumentException("'" + address.get() + "' is no URL with a host");
        }
    }

    /** An issuer that is where its URL leads. */
    static TrustedIssuer at(String url) {
        return new TrustedIssuer(URI.create(url), Optional.empty());
    }

    /** Scheme, host and port in one form. */
    static String origin(URI uri) {
        return (uri.getScheme() + "://" + uri.getHost() + ":" + port(uri)).toLowerCase(Locale.ROOT);
    }

    /** The port, said or implied. */
    static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
}
