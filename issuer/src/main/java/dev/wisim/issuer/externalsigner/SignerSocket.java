package dev.wisim.issuer.externalsigner;

import io.grpc.BindableService;
import io.grpc.servlet.jakarta.ServletAdapter;
import io.grpc.servlet.jakarta.ServletServerBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http2.server.HTTP2CServerConnectionFactory;
import org.eclipse.jetty.io.RateControl;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.unixdomain.server.UnixDomainServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** gRPC on a unix socket: Jetty speaks HTTP/2 there, and gRPC's servlet the rest. */
final class SignerSocket implements AutoCloseable {

    /** Claims that are too long by far are refused before they are read, with {@code RESOURCE_EXHAUSTED}. */
    private static final int LARGEST_MESSAGE = 1_048_576;

    private static final int LAST_CALLS_MILLIS = 2_000;
    private static final int IDLE_THREAD_MILLIS = 120_000;
    private static final int MOST_THREADS = 32;

    private final SocketPath socket;
    private final Server server;
    private final GracefulHandler running;

    private SignerSocket(SocketPath socket, Server server, GracefulHandler running) {
        this.socket = socket;
        this.server = server;
        this.running = running;
    }

    /**
     * Listens for calls of {@code service}.
     *
     * @throws SocketUnusable when the socket cannot be made; nothing is left running then
     */
    static SignerSocket open(SocketPath socket, BindableService service) {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 2, IDLE_THREAD_MILLIS);
        threads.setName("wisim-" + ExternalSigner.SURFACE);
        threads.setStopTimeout(200);
        Server server = new Server(threads);
        GracefulHandler running = new GracefulHandler(handler(service));
        server.addConnector(connector(server, socket.path()));
        server.setHandler(running);
        SignerSocket opened = new SignerSocket(socket, server, running);
        opened.start();
        return opened;
    }

    /** Where it listens. */
    Path path() {
        return socket.path();
    }

    /** Waits for calls, not for connections: an API server would keep its own for ever. Jetty removes the socket. */
    @Override
    public void close() {
        try {
            running.shutdown()
                    .completeOnTimeout(null, LAST_CALLS_MILLIS, TimeUnit.MILLISECONDS)
                    .join();
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the external signer does not stop", e);
        }
    }

    private void start() {
        try {
            server.start();
            // Until here the umask rules, which lets nobody else connect unless it is 000.
            Files.setPosixFilePermissions(path(), PosixFilePermissions.fromString("rw-------"));
        } catch (Exception e) {
            close();
            throw new SocketUnusable(path(), e.getMessage() == null ? e.toString() : e.getMessage(), e);
        }
    }

    /** An API server keeps one connection for its whole life, however long it asks for nothing. */
    private static UnixDomainServerConnector connector(Server server, Path path) {
        HTTP2CServerConnectionFactory http = new HTTP2CServerConnectionFactory(new HttpConfiguration());
        // Go's client measures the connection with a ping for every burst of data; the one peer is trusted.
        http.setRateControlFactory(new RateControl.Factory() {});
        UnixDomainServerConnector connector = new UnixDomainServerConnector(server, 0, 1, http);
        connector.setUnixDomainPath(path);
        connector.setIdleTimeout(0);
        return connector;
    }

    private static ServletContextHandler handler(BindableService service) {
        ServletAdapter grpc = new ServletServerBuilder()
                .addService(service)
                .maxInboundMessageSize(LARGEST_MESSAGE)
                .directExecutor()
                .buildServletAdapter();
        ServletHolder holder = new ServletHolder(new SignerServlet(grpc));
        holder.setAsyncSupported(true);
        ServletContextHandler handler = new ServletContextHandler("/");
        handler.addServlet(holder, "/*");
        return handler;
    }
}
