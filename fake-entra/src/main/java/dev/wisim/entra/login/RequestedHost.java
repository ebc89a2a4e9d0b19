package dev.wisim.entra.login;

import dev.wisim.kernel.http.OpenExchange;
import java.util.Locale;
import java.util.Optional;

/**
 * The {@code Host} header taken apart. Some clients send it without the port, so an absent port says nothing.
 *
 * @param name the host name in lower case; an IPv6 literal keeps its brackets
 * @param port the port, when the header has one
 */
public record RequestedHost(String name, Optional<Integer> port) {

    /** The host that a request names; empty when it names none, or nothing that can stand in an address. */
    public static Optional<RequestedHost> of(OpenExchange exchange) {
        return exchange.header("Host").flatMap(RequestedHost::parse);
    }

    static Optional<RequestedHost> parse(String header) {
        String text = header.strip().toLowerCase(Locale.ROOT);
        int colon = text.lastIndexOf(':');
        boolean hasPort = colon > text.lastIndexOf(']');
        String name = hasPort ? text.substring(0, colon) : text;
        if (name.isEmpty() || !name.chars().allMatch(RequestedHost::canStandInAnAddress)) {
            return Optional.empty();
        }
        return Optional.of(new RequestedHost(name, hasPort ? port(text.substring(colon + 1)) : Optional.empty()));
    }

    /** Whether the client believes that it speaks to Microsoft. */
    public boolean isMicrosoft() {
        return MicrosoftHosts.isLogin(name);
    }

    private static Optional<Integer> port(String digits) {
        try {
            int port = Integer.parseInt(digits);
            return port > 0 && port <= 65_535 ? Optional.of(port) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean canStandInAnAddress(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || ".-_[]:".indexOf(c) >= 0;
    }
}
