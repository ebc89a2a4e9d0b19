package dev.wisim.entra.login;

import java.net.URI;
import java.util.Optional;

/**
 * Under which address the login surface presents itself in its documents: the one the client used, as far as that can be
 * known. Documents built from {@code Host} alone send clients to a wrong port or to plain HTTP.
 */
public final class PublicAddress {

    private final Optional<String> configured;

    /**
     * An address.
     *
     * @param configured the address to present always, where a proxy in front hides what clients use; empty to follow the
     *     request. Clients that believe to speak to Microsoft are answered as Microsoft in either case
     */
    public PublicAddress(Optional<URI> configured) {
        this.configured = configured.map(PublicAddress::withoutTrailingSlash);
    }

    /**
     * Scheme, host and port without a trailing slash, {@code https://localhost:8443}.
     *
     * @param scheme the scheme of the connection
     * @param host what the request names, if anything
     * @param localPort the port of the connection, taken when the request names none
     */
    public String of(String scheme, Optional<RequestedHost> host, int localPort) {
        if (host.isPresent() && host.get().isMicrosoft()) {
            // Microsoft answers on 443, whatever port a container's mapping led to.
            return "https://" + host.get().name();
        }
        return configured.orElseGet(() -> {
            String name = host.map(RequestedHost::name).orElse("localhost");
            int port = host.flatMap(RequestedHost::port).orElse(localPort);
            return scheme + "://" + name + (port == defaultPort(scheme) ? "" : ":" + port);
        });
    }

    private static int defaultPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static String withoutTrailingSlash(URI address) {
        String text = address.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
