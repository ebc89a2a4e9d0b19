package dev.wisim.kernel.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.transport.HttpClientTransportOverHTTP;
import org.eclipse.jetty.io.ClientConnector;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/**
 * An HTTP client for one fetch. Fetches are rare and far between, so a client that lives no longer than one leaves no thread
 * and no connection behind.
 */
final class FetchClient implements AutoCloseable {

    private static final int HEADER_BYTES = 32_768;

    private final HttpClient http;

    /**
     * A running client.
     *
     * @param dialled which host and port to connect to for those in a URL
     */
    FetchClient(Duration timeout, SSLContext tls, UnaryOperator<InetSocketAddress> dialled) {
        QueuedThreadPool threads = new QueuedThreadPool(4, 1);
        threads.setName("fetch");
        threads.setDaemon(true);
        threads.setStopTimeout(200);
        ScheduledExecutorScheduler timers = new ScheduledExecutorScheduler("fetch-timer", true);
        SslContextFactory.Client certificates = new SslContextFactory.Client();
        certificates.setSslContext(tls);
        ClientConnector connector = new ClientConnector();
        connector.setSelectors(1);
        connector.setSslContextFactory(certificates);
        http = new HttpClient(new HttpClientTransportOverHTTP(connector));
        http.setExecutor(threads);
        http.setScheduler(timers);
        http.setSocketAddressResolver(
                new Elsewhere(new SocketAddressResolver.Async(threads, timers, timeout.toMillis()), dialled));
        http.setConnectTimeout(timeout.toMillis());
        http.setFollowRedirects(false);
        http.setUserAgentField(null);
        http.setMaxResponseHeadersSize(HEADER_BYTES);
        start();
        http.getContentDecoderFactories().clear();
        // No challenge is answered and no redirect followed behind our back.
        http.getProtocolHandlers().clear();
    }

    HttpClient http() {
        return http;
    }

    private void start() {
        try {
            http.start();
        } catch (Exception e) {
            throw new IllegalStateException("an HTTP client does not start", e);
        }
    }

    @Override
    public void close() {
        try {
            http.stop();
        } catch (Exception e) {
            throw new IllegalStateException("an HTTP client does not stop", e);
        }
    }

    /**
     * Finds an address for a name, of another name where so told, and has it bear the name of the URL all the same: it is from
     * the address that the client takes the name for TLS.
     */
    private record Elsewhere(SocketAddressResolver plain, UnaryOperator<InetSocketAddress> dialled)
            implements SocketAddressResolver {

        @Override
        public void resolve(
                String host, int port, Map<String, Object> context, Promise<List<InetSocketAddress>> promise) {
            InetSocketAddress target = dialled.apply(InetSocketAddress.createUnresolved(host, port));
            plain.resolve(
                    target.getHostString(),
                    target.getPort(),
                    context,
                    Promise.from(
                            found -> promise.succeeded(found.stream()
                                    .map(address -> named(host, address))
                                    .toList()),
                            promise::failed));
        }

        private static InetSocketAddress named(String host, InetSocketAddress found) {
            try {
                byte[] bytes = found.getAddress().getAddress();
                return new InetSocketAddress(InetAddress.getByAddress(host, bytes), found.getPort());
            } catch (UnknownHostException e) {
                throw new IllegalStateException("an address has the length of an address", e);
            }
        }
    }
}
