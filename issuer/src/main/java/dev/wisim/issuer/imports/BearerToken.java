package dev.wisim.issuer.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The token that a kubeconfig's user shows. A file is read again at each use, because tokens in files are renewed; it goes
 * before a token that stands in the kubeconfig, which is shown while the file cannot be read
 * (<a href="https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/">AuthInfo</a>).
 *
 * @param text the token in the kubeconfig
 * @param file where a token is
 */
record BearerToken(Optional<String> text, Optional<Path> file) {

    /** The token to show now; empty when the user has none. */
    Optional<String> current() throws ClusterUnavailable {
        if (file.isEmpty()) {
            return text;
        }
        try {
            return Optional.of(Files.readString(file.get()).strip());
        } catch (IOException e) {
            if (text.isPresent()) {
                return text;
            }
            throw new ClusterUnavailable("the token file " + file.get() + " cannot be read: " + e);
        }
    }

    /** Says whether there is one, and never which. */
    @Override
    public String toString() {
        return file.map(path -> "a token in " + path).orElse(text.isPresent() ? "a token" : "no token");
    }
}
