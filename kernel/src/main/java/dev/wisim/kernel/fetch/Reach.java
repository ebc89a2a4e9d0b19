package dev.wisim.kernel.fetch;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * How far a fetch may go, and where it connects.
 *
 * @param redirects how many redirects are followed; with none, a redirect is an answer like any other
 * @param allowed where it may go at all, asked of the first address too
 * @param dialled which host and port to connect to for those in a URL; TLS and {@code Host} keep the URL's
 */
public record Reach(int redirects, Predicate<URI> allowed, UnaryOperator<InetSocketAddress> dialled) {

    /** Anywhere, without a redirect. */
    public static final Reach ANYWHERE = new Reach(0, url -> true, address -> address);

    /** The same, but connecting elsewhere. */
    public Reach dialling(UnaryOperator<InetSocketAddress> other) {
        return new Reach(redirects, allowed, other);
    }
}
