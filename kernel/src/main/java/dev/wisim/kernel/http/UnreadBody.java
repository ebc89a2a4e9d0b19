package dev.wisim.kernel.http;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** What a client still sends of a body that nobody wants any more. */
final class UnreadBody {

    private static final int CHUNK = 16_384;

    private UnreadBody() {}

    /**
     * Reads on and forgets, up to {@code most} bytes. Left unread, the rest of a small body would cost the connection, and
     * closing a connection on a client that still sends can take the answer away from it.
     */
    static void discard(HttpServletRequest request, long most) {
        try {
            ServletInputStream body = request.getInputStream();
            byte[] chunk = new byte[CHUNK];
            long left = most;
            int read = 0;
            while (read >= 0 && left > 0) {
                read = body.read(chunk, 0, CHUNK);
                left -= read;
            }
        } catch (IOException | RuntimeException goneOrBroken) {
            // The answer does not depend on it, and Jetty closes the connection by itself.
        }
    }
}
