package dev.wisim.kernel.http;

import dev.wisim.kernel.fault.FaultBoard;
import dev.wisim.kernel.journal.Journal;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The HTTP server under every surface: one Jetty with a connector for each listener and a Javalin servlet for each surface.
 * Speaks HTTP/1.1.
 */
public final class HttpShell implements AutoCloseable {

    private static final long LAST_REQUESTS_MILLIS = 2_000;

    private final Server server = new Server(new QueuedThreadPool(8, 1));
    private final List<ListenerConnector> connectors = new ArrayList<>();
    private final Reception reception;

    /**
     * A shell that is not started yet. A surface may have several listeners, plain and TLS.
     *
     * @throws IllegalArgumentException when two surfaces have one name
     */
    public HttpShell(InstantSource clock, Journal journal, List<Listener> listeners) {
        this(clock, journal, listeners, FaultBoard.calm(), Optional.empty());
    }

    /**
     * The same with what goes wrong on purpose, and with a forward proxy.
     *
     * @param faults what strikes the exchanges of its surfaces
     * @param egress what the listeners of its surface do
     * @throws IllegalArgumentException when two surfaces have one name
     */
    public HttpShell(
            InstantSource clock,
            Journal journal,
            List<Listener> listeners,
            FaultBoard faults,
            Optional<Egress> egress) {
        List<Surface> surfaces =
                listeners.stream().map(Listener::surface).distinct().toList();
        List<String> names = surfaces.stream().map(Surface::name).toList();
        if (Set.copyOf(names).size() < names.size()) {
            throw new IllegalArgumentException("two surfaces have one name: " + names);
        }
        SurfaceChoice choice = new SurfaceChoice(surfaces);
        Exchanges exchanges = new Exchanges(clock, journal);
        EarlyFailures early = new EarlyFailures(choice, exchanges);
        reception = new Reception(
                choice,
                exchanges,
                egress.map(
                        each -> new EgressHandler(each, new EgressMap(connectors, choice, each.allowed()), exchanges)));
        surfaces.forEach(
                surface -> reception.mount(surface, SurfaceServlet.handler(surface, exchanges, faults, early)));
        server.setHandler(reception);
        server.setErrorHandler(early);
        for (Listener listener : listeners) {
            ListenerConnector connector = new ListenerConnector(
                    server, listener, egress.map(Egress::surface).equals(Optional.of(listener.surface())));
            connectors.add(connector);
            server.addConnector(connector);
        }
    }

    /**
     * Binds every listener and answers.
     *
     * @throws PortTaken when a listener cannot be bound; nothing is left running then
     */
    public void start() {
        try {
            connectors.forEach(HttpShell::bind);
            server.start();
        } catch (PortTaken taken) {
            close();
            throw taken;
        } catch (Exception e) {
            close();
            throw new IllegalStateException("the HTTP server does not start", e);
        }
    }

    /**
     * The port that the listener of {@code surface} is bound to.
     *
     * @throws IllegalArgumentException when no listener has it as its own surface
     */
    public int port(Surface surface) {
        for (ListenerConnector connector : connectors) {
            if (connector.surface().equals(surface)) {
                return connector.getLocalPort();
            }
        }
        throw new IllegalArgumentException("no listener for surface '" + surface.name() + "'");
    }

    /** Ends every connection to the listeners of {@code surface}, so that whoever comes again shakes hands again. */
    public void hangUp(Surface surface) {
        connectors.stream()
                .filter(connector -> connector.surface().equals(surface))
                .forEach(ListenerConnector::hangUp);
    }

    /** Stops accepting, and lets running requests finish for up to two seconds. */
    @Override
    public void close() {
        connectors.forEach(ListenerConnector::close);
        reception.awaitQuiet(LAST_REQUESTS_MILLIS);
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the HTTP server does not stop", e);
        }
    }

    private static void bind(ListenerConnector connector) {
        try {
            connector.open();
        } catch (IOException | IllegalArgumentException e) {
            throw new PortTaken(connector.listener(), e);
        }
    }
}
