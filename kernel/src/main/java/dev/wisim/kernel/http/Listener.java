package dev.wisim.kernel.http;

import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * A socket that the shell listens on.
 *
 * @param surface the surface that answers when the host name belongs to no other
 * @param host the address to bind, normally {@code 127.0.0.1}
 * @param port the port, 0 for any free one
 * @param tls the TLS context, empty for plain HTTP
 */
public record Listener(Surface surface, String host, int port, Optional<SSLContext> tls) {}
