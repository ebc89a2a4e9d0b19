package dev.wisim.kernel.http;

import java.util.List;
import java.util.Locale;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLSession;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Attributes;

/** Which surface answers: the one that the TLS server name belongs to, else the Host header's, else the listener's own. */
final class SurfaceChoice {

    private static final String SERVER_NAME = SurfaceChoice.class.getName();
    private static final String NONE = "";

    private final List<Surface> surfaces;

    SurfaceChoice(List<Surface> surfaces) {
        this.surfaces = List.copyOf(surfaces);
    }

    Surface of(Request request) {
        Surface own = ((ListenerConnector) request.getConnectionMetaData().getConnector()).surface();
        if (surfaces.size() == 1) {
            return own;
        }
        return byName(serverName(request), byName(host(request), own));
    }

    private Surface byName(String name, Surface otherwise) {
        if (!name.isEmpty()) {
            for (Surface surface : surfaces) {
                if (surface.hostNames().test(name)) {
                    return surface;
                }
            }
        }
        return otherwise;
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
