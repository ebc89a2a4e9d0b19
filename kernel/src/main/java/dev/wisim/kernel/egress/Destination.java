package dev.wisim.kernel.egress;

import java.util.Locale;

/**
 * Where a client of the egress wants to go.
 *
 * @param host a name in lower case without a dot at its end, or an address without brackets
 * @param port 1 to 65535
 */
public record Destination(String host, int port) {

    private static final int LAST_PORT = 65_535;

    /** A destination as it is written in requests: in any case, with brackets around an IPv6 address. */
    public Destination {
        host = plain(host);
        if (host.isEmpty() || port < 1 || port > LAST_PORT) {
            throw new IllegalArgumentException("not a host and a port: " + host + ":" + port);
        }
    }

    private static String plain(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        if (lower.startsWith("[") && lower.endsWith("]")) {
            return lower.substring(1, lower.length() - 1);
        }
        // The dot that says "not relative to a search domain" (RFC 1034 section 3.1) is no part of the name.
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** As it stands in a request and in a setting, {@code [::1]:443} with brackets. */
    @Override
    public String toString() {
        return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port;
    }
}
