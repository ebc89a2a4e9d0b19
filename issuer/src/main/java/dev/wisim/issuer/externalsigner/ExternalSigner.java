package dev.wisim.issuer.externalsigner;

import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.jose.TokenSigner;
import dev.wisim.kernel.journal.Journal;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * A signer that listens on a unix socket, for an API server started with {@code --service-account-signing-endpoint}. It is
 * {@code v1.ExternalJWTSigner} of module {@code k8s.io/externaljwt}: gRPC without TLS; who may open the socket may sign.
 *
 * @see <a
 *     href="https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/#external-serviceaccount-token-signing-and-key-management">
 *     External signing and key management</a>
 */
public final class ExternalSigner implements AutoCloseable {

    /** The surface's name in the journal. */
    public static final String SURFACE = "external-signer";

    private final SignerSocket socket;

    private ExternalSigner(SignerSocket socket) {
        this.socket = socket;
    }

    /**
     * A signer that answers when this returns.
     *
     * @param socket where it listens: at most 106 bytes, in a directory that exists. Only this user may open it, mode 0600.
     *     A socket that a dead process left there is replaced
     * @param settings what it tells the API server
     * @param keys what it signs with and vouches for, asked once for each call
     * @param clock what {@code keys} are asked for, and the journal is dated by
     * @param signer what signs
     * @param journal gets one exchange for each call; never a token
     * @param ids where the calls' ids come from
     * @throws SocketUnusable when it cannot listen there
     */
    public static ExternalSigner serve(
            Path socket,
            ExternalSignerSettings settings,
            SignerKeys keys,
            InstantSource clock,
            TokenSigner signer,
            Journal journal,
            IdSource ids) {
        SignerCalls calls = new SignerCalls(clock, journal, ids);
        SignerRpc rpc = new SignerRpc(keys, settings, new ClaimsSigning(settings.keyIds(), signer), calls);
        return new ExternalSigner(SignerSocket.open(SocketPath.of(socket), rpc));
    }

    /** Where it listens. */
    public Path socket() {
        return socket.path();
    }

    /** Lets running calls finish for up to two seconds, and removes the socket. */
    @Override
    public void close() {
        socket.close();
    }
}
