package dev.wisim.kernel.http;

import dev.wisim.kernel.egress.Destination;
import dev.wisim.kernel.egress.EgressError;
import dev.wisim.kernel.error.Refusal;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpScheme;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Meets what arrives at a listener of the egress: opens tunnels, lets requests in plain text go on to the surface that they
 * name, and refuses the rest.
 */
final class EgressHandler extends Handler.Sequence {

    private final Surface surface;
    private final EgressMap map;
    private final EgressAnswers answers;
    private final EgressTunnels tunnels;
    private final Optional<EgressForwarding> forwarding;

    EgressHandler(Egress egress, EgressMap map, Exchanges exchanges) {
        this.surface = egress.surface();
        this.map = map;
        this.answers = new EgressAnswers(surface, exchanges);
        this.tunnels = new EgressTunnels(map, answers);
        // It has an HTTP client, which most never need.
        this.forwarding = egress.allowed().isEmpty() ? Optional.empty() : Optional.of(new EgressForwarding(answers));
        addHandler(tunnels);
        forwarding.ifPresent(this::addHandler);
    }

    /** Answers, or returns false for a request that is a surface's to answer. */
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        ListenerConnector entry = ListenerConnector.of(request);
        if (!entry.surface().equals(surface)) {
            return false;
        }
        if (HttpMethod.CONNECT.is(request.getMethod())) {
            return tunnels.handle(request, response, callback);
        }
        HttpURI uri = request.getHttpURI();
        if (uri.getHost() == null) {
            return false;
        }
        try {
            Destination destination = plainText(uri, request.getMethod());
            Optional<ListenerConnector> listener = map.listenerFor(destination, entry);
            if (listener.isEmpty()) {
                return forwarding.orElseThrow().handle(request, response, callback);
            }
            if (listener.get().speaksTls()) {
                throw new Refusal(EgressError.SPEAKS_TLS, Map.of("destination", destination.toString()));
            }
            SurfaceChoice.preferListener(request, listener.get());
            return false;
        } catch (Refusal refusal) {
            answers.refuse(refusal, answers.open(request, uri.asString()), request, response, callback);
            return true;
        }
    }

    private static Destination plainText(HttpURI uri, String method) {
        boolean https = HttpScheme.HTTPS.is(uri.getScheme());
        Destination destination =
                new Destination(uri.getHost(), uri.getPort() > 0 ? uri.getPort() : (https ? 443 : 80));
        if (https) {
            throw new Refusal(
                    EgressError.TLS_WITHOUT_TUNNEL, Map.of("method", method, "destination", destination.toString()));
        }
        return destination;
    }
}
