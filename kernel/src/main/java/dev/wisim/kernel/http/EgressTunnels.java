package dev.wisim.kernel.http;

import dev.wisim.kernel.egress.Destination;
import dev.wisim.kernel.egress.EgressError;
import dev.wisim.kernel.error.Refusal;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jetty.io.SelectorManager;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ConnectHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.HostPort;
import org.eclipse.jetty.util.Promise;
import org.jspecify.annotations.Nullable;

/** Tunnels for {@code CONNECT}, to where {@link EgressMap} says. Both halves of one end on their own, and both when idle. */
final class EgressTunnels extends ConnectHandler {

    private static final String WAY = EgressTunnels.class.getName();
    private static final int MOST = 1_000;
    private static final int CONNECT_MILLIS = 10_000;

    private final EgressMap map;
    private final EgressAnswers answers;
    private @Nullable SelectorManager open;

    EgressTunnels(EgressMap map, EgressAnswers answers) {
        this.map = map;
        this.answers = answers;
        setConnectTimeout(CONNECT_MILLIS);
        setIdleTimeout(ListenerConnector.IDLE_MILLIS);
        setBufferSize(16_384);
    }

    @Override
    protected SelectorManager newSelectorManager() {
        open = super.newSelectorManager();
        return open;
    }

    @Override
    protected void handleConnect(Request request, Response response, Callback callback, String serverAddress) {
        OpenExchange exchange = answers.open(request, serverAddress);
        try {
            Destination destination = destination(serverAddress);
            if (Objects.requireNonNull(open).getTotalKeys() >= MOST) {
                throw new Refusal(EgressError.TOO_MANY_TUNNELS, Map.of("most", Integer.toString(MOST)));
            }
            Optional<ListenerConnector> listener = map.listenerFor(destination, ListenerConnector.of(request));
            exchange.note("to", listener.map(each -> each.surface().name()).orElse("outside"));
            request.setAttribute(
                    WAY,
                    listener.map(each -> new Destination(each.connectHost(), each.getLocalPort()))
                            .orElse(destination));
            super.handleConnect(request, response, callback, serverAddress);
        } catch (Refusal refusal) {
            answers.refuse(refusal, exchange, request, response, callback);
        }
    }

    @Override
    protected void connectToServer(Request request, String host, int port, Promise<SocketChannel> promise) {
        Destination way = (Destination) request.getAttribute(WAY);
        super.connectToServer(request, way.host(), way.port(), promise);
    }

    @Override
    protected void onConnectSuccess(ConnectContext context, UpstreamConnection upstream) {
        answers.record(context.getRequest(), 200);
        super.onConnectSuccess(context, upstream);
    }

    @Override
    protected void onConnectFailure(Request request, Response response, Callback callback, Throwable failure) {
        answers.refuse(
                UnreachableDestination.refusal(request.getHttpURI().getAuthority(), failure),
                request,
                response,
                callback);
    }

    private static Destination destination(String serverAddress) {
        try {
            HostPort address = new HostPort(serverAddress);
            return new Destination(address.getHost(), address.getPort());
        } catch (IllegalArgumentException e) {
            throw new Refusal(EgressError.NO_DESTINATION, Map.of("target", serverAddress));
        }
    }
}
