package dev.wisim.issuer.token;

import dev.wisim.issuer.error.KubernetesError;
import dev.wisim.issuer.wire.GoQuote;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Who may ask for tokens. This machine may, without a password; to anyone else the answer is what an API server says to
 * someone it does not know.
 */
final class Callers {

    private Callers() {}

    /**
     * Refuses a caller from another machine.
     *
     * @param peer the caller's address, an IP literal
     */
    static void requireLocal(String peer, String namespace, String serviceAccount) {
        if (!local(peer)) {
            throw KubernetesError.TOKEN_REQUEST_FORBIDDEN.with(
                    "name", serviceAccount, "namespace", GoQuote.quote(namespace));
        }
    }

    private static boolean local(String peer) {
        try {
            return InetAddress.getByName(peer).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
