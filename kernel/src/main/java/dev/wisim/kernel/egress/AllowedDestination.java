package dev.wisim.kernel.egress;

import dev.wisim.kernel.config.ValuePattern;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Destinations outside that the egress may connect to: {@code example.test:443}, {@code *.example.test:443} for every name
 * below, {@code *:443} for every host; a star for the port is every port.
 *
 * @param host the host, {@code *.} and a domain, or {@code *}; lower case, an IPv6 address without brackets
 * @param port the port, or {@link #ANY_PORT}
 */
@ValuePattern("^(\\*|(\\*\\.)?[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?|\\[[0-9A-Fa-f:.]+\\]):(\\*|[1-9][0-9]{0,4})$")
public record AllowedDestination(String host, int port) {

    /** What stands for every port. */
    public static final int ANY_PORT = 0;

    private static final Pattern FORM = Pattern.compile(
            AllowedDestination.class.getAnnotation(ValuePattern.class).value());
    private static final int PORT = 4;
    private static final String ANY = "*";
    private static final int LAST_PORT = 65_535;

    /**
     * Reads one as settings write it.
     *
     * @throws IllegalArgumentException when it is not a host, a colon and a port
     */
    public static AllowedDestination parse(String text) {
        Matcher form = FORM.matcher(text);
        int port = form.matches() && !form.group(PORT).equals(ANY) ? Integer.parseInt(form.group(PORT)) : ANY_PORT;
        if (!form.matches() || port > LAST_PORT) {
            throw new IllegalArgumentException(
                    "must be host:port, such as example.test:443, *.example.test:443 or example.test:*, but is \""
                            + text + "\"");
        }
        String host = form.group(1).toLowerCase(Locale.ROOT);
        return new AllowedDestination(host.startsWith("[") ? host.substring(1, host.length() - 1) : host, port);
    }

    /** Whether {@code destination} is one of these. {@code *.example.test} does not mean {@code example.test} itself. */
    public boolean covers(Destination destination) {
        boolean portFits = port == ANY_PORT || port == destination.port();
        boolean hostFits = host.equals(ANY)
                || (host.startsWith("*.")
                        ? destination.host().endsWith(host.substring(1))
                                && destination.host().length() > host.length() - 1
                        : destination.host().equals(host));
        return portFits && hostFits;
    }

    /** As settings write it. */
    @Override
    public String toString() {
        return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + (port == ANY_PORT ? ANY : port);
    }
}
