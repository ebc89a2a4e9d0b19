package dev.wisim.kernel.admin;

import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.http.Route;
import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Stands before the admin routes, which ask for no credential. Whoever reaches a loopback port is this machine's user or a
 * web page in that user's browser: a page is told by its {@code Origin} and {@code Sec-Fetch-Site}, and one that got here by
 * a DNS name of its own (DNS rebinding) by its {@code Host}.
 *
 * @see <a href="https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Sec-Fetch-Site">Sec-Fetch-Site</a>
 */
public final class LoopbackGuardEndpoint {

    private static final Pattern LOOPBACK =
            Pattern.compile("(?:.+\\.)?localhost\\.?|127\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}|\\[(?:0*:)+:?0*1]");

    private final Set<String> alsoOwn;

    private LoopbackGuardEndpoint(Set<String> alsoOwn) {
        this.alsoOwn = alsoOwn;
    }

    /**
     * The same routes, each behind the guard.
     *
     * @param alsoOwn host names, in lower case, by which this machine may be asked for besides the loopback ones: needed
     *     where the port is bound to more than loopback, as in a container
     */
    public static List<Route> guard(List<Route> routes, Set<String> alsoOwn) {
        LoopbackGuardEndpoint guard = new LoopbackGuardEndpoint(Set.copyOf(alsoOwn));
        return routes.stream().map(guard::guarded).toList();
    }

    private Route guarded(Route route) {
        return new Route(
                route.method(),
                route.path(),
                route.summary(),
                route.request(),
                route.response(),
                route.status(),
                context -> {
                    check(context);
                    route.handler().handle(context);
                });
    }

    private void check(Context context) {
        String host = context.req().getServerName();
        if (!own(host)) {
            throw new Refusal(AdminError.FOREIGN_HOST, Map.of("host", host));
        }
        String origin = context.header("Origin");
        if (origin != null && !ownOrigin(origin)) {
            throw new Refusal(AdminError.FOREIGN_ORIGIN, Map.of("origin", origin));
        }
        // A page elsewhere may link to a GET, which changes nothing; it cannot read the answer.
        if ("cross-site".equals(context.header("Sec-Fetch-Site"))
                && !context.method().name().equals("GET")) {
            throw new Refusal(AdminError.FOREIGN_ORIGIN, Map.of("origin", "another site"));
        }
    }

    private boolean ownOrigin(String origin) {
        try {
            String host = URI.create(origin).getHost();
            return host != null && own(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean own(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return LOOPBACK.matcher(name).matches() || alsoOwn.contains(name);
    }
}
