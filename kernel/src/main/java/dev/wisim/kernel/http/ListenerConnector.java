package dev.wisim.kernel.http;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSession;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A listener's socket, with the threads that serve it. */
final class ListenerConnector extends ServerConnector {

    /** Requests that wait for another surface must never keep that surface's requests waiting: each listener has its own. */
    private static final int MOST_THREADS = 128;

    static final int IDLE_MILLIS = 120_000;

    private static final Set<String> ANY_ADDRESS = Set.of("0.0.0.0", "::", "[::]");

    private final dev.wisim.kernel.http.Listener listener;

    ListenerConnector(Server server, dev.wisim.kernel.http.Listener listener, boolean proxy) {
        // No acceptor thread: the one selector accepts.
        super(server, threads(listener.surface()), null, null, 0, 1, ListenerProtocols.of(listener, proxy));
        this.listener = listener;
        setHost(listener.host());
        setPort(listener.port());
        setIdleTimeout(IDLE_MILLIS);
    }

    /** The listener that {@code request} came in by. */
    static ListenerConnector of(Request request) {
        return (ListenerConnector) request.getConnectionMetaData().getConnector();
    }

    /** Named in full: Jetty's connectors have inner listeners of their own. */
    dev.wisim.kernel.http.Listener listener() {
        return listener;
    }

    /** The surface that answers when no other claims the host name. */
    Surface surface() {
        return listener.surface();
    }

    boolean speaksTls() {
        return listener.tls().isPresent();
    }

    /** The address at which this machine reaches it. */
    String connectHost() {
        return ANY_ADDRESS.contains(listener.host()) ? "127.0.0.1" : listener.host();
    }

    /** Ends every connection, and every session that a later one could resume. */
    void hangUp() {
        listener.tls()
                .map(SSLContext::getServerSessionContext)
                .ifPresent(sessions -> Collections.list(sessions.getIds())
                        .forEach(id ->
                                Optional.ofNullable(sessions.getSession(id)).ifPresent(SSLSession::invalidate)));
        getConnectedEndPoints().forEach(EndPoint::close);
    }

    private static QueuedThreadPool threads(Surface surface) {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 2, IDLE_MILLIS);
        threads.setName("wisim-" + surface.name());
        threads.setStopTimeout(200);
        return threads;
    }
}
