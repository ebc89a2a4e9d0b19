package dev.wisim.kernel.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLSession;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Attributes;

/** Which surface answers: the one that the TLS server name belongs to, else the Host header's, else the listener's own. */
final class SurfaceChoice {

    private static final String SERVER_NAME = SurfaceChoice.class.getName();
    private static final String LISTENER = SurfaceChoice.class.getName() + ".listener";
    private static final String NONE = "";

    private final List<Surface> surfaces;

    SurfaceChoice(List<Surface> surfaces) {
        this.surfaces = List.copyOf(surfaces);
    }

    Surface of(Request request) {
        Surface own = listener(request).surface();
        if (surfaces.size() == 1 || HttpMethod.CONNECT.is(request.getMethod())) {
            return own;
        }
        return named(serverName(request)).or(() -> named(host(request))).orElse(own);
    }

    /** The surface that a host name, in lower case, belongs to. */
    Optional<Surface> named(String host) {
        return host.isEmpty()
                ? Optional.empty()
                : surfaces.stream()
                        .filter(surface -> surface.hostNames().test(host))
                        .findFirst();
    }

    /** Has {@code request} be answered as if it had come in by {@code listener}. */
    static void preferListener(Request request, ListenerConnector listener) {
        request.setAttribute(LISTENER, listener);
    }

    private static ListenerConnector listener(Request request) {
        return request.getAttribute(LISTENER) instanceof ListenerConnector preferred
                ? preferred
                : ListenerConnector.of(request);
    }

    private static String host(Request request) {
        String host = request.getHttpURI().getHost();
        return host == null ? NONE : host.toLowerCase(Locale.ROOT);
    }

    /** The server name of the connection's handshake; it is the same for every request of a connection, so it is kept. */
    private static String serverName(Request request) {
        EndPoint endPoint = request.getConnectionMetaData().getConnection().getEndPoint();
        EndPoint.SslSessionData tls = endPoint.getSslSessionData();
        if (tls == null) {
            return NONE;
        }
        Attributes kept = request.getComponents().getCache();
        if (kept.getAttribute(SERVER_NAME) instanceof String known) {
            return known;
        }
        String name = serverName(tls.sslSession());
        kept.setAttribute(SERVER_NAME, name);
        return name;
    }

    private static String serverName(SSLSession session) {
        if (session instanceof ExtendedSSLSession extended) {
            for (SNIServerName name : extended.getRequestedServerNames()) {
                if (name instanceof SNIHostName host) {
                    return host.getAsciiName().toLowerCase(Locale.ROOT);
                }
            }
        }
        return NONE;
    }
}
