package dev.wisim.issuer.registry;

import java.net.URI;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Where an issuer lives, letter by letter as tokens carry it. The path is known from the start, since routes are made of it;
 * scheme, host and port may be known only once a port is bound.
 */
public final class IssuerUrl {

    private static final String HTTPS = "https://";

    private static final Pattern PUBLIC_NAME = Pattern.compile(".*\\.[a-z][a-z0-9-]*");

    private final Supplier<String> origin;
    private final String host;
    private final String path;

    private IssuerUrl(Supplier<String> origin, String host, String path) {
        this.origin = origin;
        this.host = host;
        this.path = path;
    }

    /**
     * An issuer whose URL is known.
     *
     * @throws IllegalArgumentException when {@code url} is not an absolute URL with a host
     */
    public static IssuerUrl of(String url) {
        URI parsed = URI.create(url);
        if (parsed.getScheme() == null || parsed.getRawAuthority() == null) {
            throw new IllegalArgumentException("not an absolute URL: " + url);
        }
        int pathBegins = parsed.getScheme().length()
                + "://".length()
                + parsed.getRawAuthority().length();
        String host = parsed.getHost() == null ? "" : parsed.getHost().toLowerCase(Locale.ROOT);
        return new IssuerUrl(() -> url.substring(0, pathBegins), host, checkedPath(url.substring(pathBegins)));
    }

    /**
     * An issuer at {@code path} of a server whose port is not bound yet.
     *
     * @param origin {@code https://localhost:41234}, asked for at each use and never before the first token or document
     * @param path empty for the root, else beginning with a slash; a slash at its end is part of the URL
     */
    public static IssuerUrl boundLater(Supplier<String> origin, String path) {
        return new IssuerUrl(origin, "", checkedPath(path));
    }

    /** The URL, as {@code iss} and the discovery document show it. */
    public String text() {
        return origin.get() + path;
    }

    /** The URL that the paths of the published documents are appended to: without one slash at its end. */
    public String base() {
        return withoutSlash(text());
    }

    /** The path that the published documents stand below, without one slash at its end; empty for the root. */
    public String basePath() {
        return withoutSlash(path);
    }

    /**
     * Whether a host name, in lower case, is this issuer's own. Those that every machine has, {@code localhost} and
     * addresses, are nobody's own: there the port decides.
     */
    public boolean livesAt(String hostName) {
        return host.equals(hostName) && PUBLIC_NAME.matcher(hostName).matches();
    }

    /** Whether an API server would publish documents for it: https, and neither query nor fragment. */
    public boolean discoverable() {
        return origin.get().startsWith(HTTPS) && path.indexOf('?') < 0 && path.indexOf('#') < 0;
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static String checkedPath(String path) {
        if (!path.isEmpty() && "/?#".indexOf(path.charAt(0)) < 0) {
            throw new IllegalArgumentException("an issuer's path begins with a slash: " + path);
        }
        if (path.chars().anyMatch(character -> "{}<>*".indexOf(character) >= 0)) {
            throw new IllegalArgumentException("an issuer's path cannot hold any of {}<>*: " + path);
        }
        return path;
    }
}
