package dev.wisim.issuer.externalsigner;

import java.io.IOException;
import java.net.ConnectException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * A path that a unix socket can be bound to.
 *
 * @param path the path, absolute
 */
record SocketPath(Path path) {

    /** In bytes: {@code sun_path} of Linux has 108, see unix(7), and the JDK leaves two of them free. */
    private static final int LONGEST = 106;

    private static final int FILE_TYPE = 0170000;
    private static final int SOCKET = 0140000;

    /**
     * Makes room at {@code path}: removes a socket on which nobody listens any more.
     *
     * @throws SocketUnusable when the path is too long, its directory is missing, somebody listens there, or it is
     *     something other than a socket
     */
    static SocketPath of(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        int length = absolute.toString().getBytes(StandardCharsets.UTF_8).length;
        if (length > LONGEST) {
            throw unusable(absolute, "its path has " + length + " bytes, and a socket's has at most " + LONGEST);
        }
        if (!Files.isDirectory(absolute.resolveSibling(""))) {
            throw unusable(absolute, "its directory does not exist");
        }
        if (Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)) {
            removeStale(absolute);
        }
        return new SocketPath(absolute);
    }

    private static void removeStale(Path path) {
        try {
            int mode = (int) Files.getAttribute(path, "unix:mode", LinkOption.NOFOLLOW_LINKS);
            if ((mode & FILE_TYPE) != SOCKET) {
                throw unusable(path, "there is a file of another kind");
            }
            if (somebodyListens(path)) {
                throw unusable(path, "another process listens there");
            }
            Files.delete(path);
        } catch (IOException | UnsupportedOperationException e) {
            throw new SocketUnusable(path, "what is there cannot be removed", e);
        }
    }

    private static boolean somebodyListens(Path path) throws IOException {
        try (SocketChannel probe = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return probe.connect(UnixDomainSocketAddress.of(path));
        } catch (ConnectException refused) {
            return false;
        }
    }

    private static SocketUnusable unusable(Path path, String reason) {
        return new SocketUnusable(path, reason, null);
    }
}
