package dev.wisim.conformance.observe;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** Whether a text is an address that can be asked. */
public final class WebAddress {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebAddress() {}

    /** Whether {@code text} is an http or https URL with a host. */
    public static boolean isOne(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null && SCHEMES.contains(String.valueOf(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
