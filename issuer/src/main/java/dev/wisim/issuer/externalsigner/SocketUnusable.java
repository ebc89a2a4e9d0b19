package dev.wisim.issuer.externalsigner;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A signer cannot listen on the path that it was given. The message is one sentence for a user. */
public final class SocketUnusable extends RuntimeException {

    SocketUnusable(Path path, String reason, @Nullable Throwable cause) {
        super("The external signer cannot listen on %s: %s.".formatted(path, reason), cause);
    }
}
