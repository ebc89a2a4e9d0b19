package dev.wisim.kernel.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.StandardSocketOptions;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.SocketChannelEndPoint;

/** Ends the connection under a request, below TLS: without a word, as a network does it. */
final class Severing {

    private Severing() {}

    /** The client reads the end of the stream (TCP FIN), with TLS no {@code close_notify}. */
    static void close(HttpServletRequest request) {
        socket(request).close();
    }

    /** The client's next read or write fails (TCP RST): a socket that does not linger throws away what it would send. */
    static void reset(HttpServletRequest request) {
        EndPoint socket = socket(request);
        if (socket instanceof SocketChannelEndPoint channel) {
            try {
                channel.getChannel().setOption(StandardSocketOptions.SO_LINGER, 0);
            } catch (IOException gone) {
                // The client was faster; there is nothing left to reset.
            }
        }
        socket.close();
    }

    private static EndPoint socket(HttpServletRequest request) {
        EndPoint endPoint = ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint();
        while (endPoint instanceof EndPoint.Wrapper wrapper) {
            endPoint = wrapper.unwrap();
        }
        return endPoint;
    }
}
