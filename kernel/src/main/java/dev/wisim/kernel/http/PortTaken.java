package dev.wisim.kernel.http;

/** A port that a listener wanted is in use, or its address cannot be bound. The message is one sentence for a user. */
public final class PortTaken extends RuntimeException {

    private final String surface;
    private final String host;
    private final int port;

    PortTaken(Listener listener, Throwable cause) {
        super(
                "The surface '%s' cannot listen on %s, port %d: %s. Choose another port, or 'auto' for a free one."
                        .formatted(listener.surface().name(), listener.host(), listener.port(), reason(cause)),
                cause);
        this.surface = listener.surface().name();
        this.host = listener.host();
        this.port = listener.port();
    }

    /** The name of the surface that wanted the port. */
    public String surface() {
        return surface;
    }

    /** The address that it wanted to bind. */
    public String host() {
        return host;
    }

    /** The port that it wanted. */
    public int port() {
        return port;
    }

    private static String reason(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
