package dev.wisim.kernel.http;

import java.util.EnumSet;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** How a listener speaks: HTTP/1.1, over TLS where the listener has it. */
final class ListenerProtocols {

    /**
     * Paths that two readers may read differently are no danger here: routes are matched on the path as sent, and nothing
     * is looked up in a file system. They end as unknown routes. What is not even a path (broken percent signs, broken
     * UTF-8) is malformed.
     */
    private static final UriCompliance ANY_PATH = new UriCompliance(
            "ANY_PATH",
            EnumSet.of(
                    Violation.AMBIGUOUS_PATH_SEGMENT,
                    Violation.AMBIGUOUS_EMPTY_SEGMENT,
                    Violation.AMBIGUOUS_PATH_SEPARATOR,
                    Violation.AMBIGUOUS_PATH_PARAMETER,
                    Violation.AMBIGUOUS_PATH_ENCODING,
                    Violation.SUSPICIOUS_PATH_CHARACTERS));

    private static final HttpCompliance ANY_HOST =
            HttpCompliance.RFC9110.with("ANY_HOST", HttpCompliance.Violation.MISMATCHED_AUTHORITY);

    private ListenerProtocols() {}

    /**
     * The protocols of {@code listener}.
     *
     * @param proxy whether the request line alone says who is meant (RFC 9112 section 3.2.2): undici's CONNECT names the
     *     port there and leaves it out of {@code Host}, which is a mismatch to anybody but a proxy
     */
    static ConnectionFactory[] of(Listener listener, boolean proxy) {
        HttpConfiguration configuration = http(listener.surface().limits());
        if (proxy) {
            configuration.setHttpCompliance(ANY_HOST);
        }
        HttpConnectionFactory http = new HttpConnectionFactory(configuration);
        return listener.tls()
                .map(context -> new ConnectionFactory[] {tls(context, http), http})
                .orElseGet(() -> new ConnectionFactory[] {http});
    }

    private static HttpConfiguration http(Limits limits) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(limits.headerBytes());
        http.setUriCompliance(ANY_PATH);
        return http;
    }

    /** Without Jetty's SecureRequestCustomizer, whose check of the SNI would answer a page of its own. */
    private static SslConnectionFactory tls(SSLContext context, HttpConnectionFactory http) {
        SslContextFactory.Server factory = new SslContextFactory.Server();
        factory.setSslContext(context);
        return new SslConnectionFactory(factory, http.getProtocol());
    }
}
