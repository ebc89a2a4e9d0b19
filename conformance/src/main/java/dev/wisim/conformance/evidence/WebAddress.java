package dev.wisim.conformance.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Whether a text, which may be a stranger's, is an address that can be asked. */
public final class WebAddress {

    private static final int HIGHEST_PORT = 65_535;

    private WebAddress() {}

    /** Whether {@code text} is an http or https URL with a host. */
    public static boolean isOne(String text) {
        return is(text, Set.of("http", "https"));
    }

    /** Whether {@code text} is an https URL with a host. */
    public static boolean isHttps(String text) {
        return is(text, Set.of("https"));
    }

    private static boolean is(String text, Set<String> schemes) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null
                    && uri.getPort() <= HIGHEST_PORT
                    && schemes.contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
