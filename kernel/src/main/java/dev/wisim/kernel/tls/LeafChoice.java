package dev.wisim.kernel.tls;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/**
 * Picks the leaf by the name that the client asks for (SNI, RFC 6066 section 3). The alias that JSSE hands back and forth
 * is that name; empty when there is none.
 */
final class LeafChoice extends X509ExtendedKeyManager {

    private static final String NO_NAME = "";

    private final Supplier<Leaves> leaves;
    private final X509Certificate authority;

    LeafChoice(Supplier<Leaves> leaves, X509Certificate authority) {
        this.leaves = leaves;
        this.authority = authority;
    }

    @Override
    public @Nullable String chooseEngineServerAlias(String keyType, Principal @Nullable [] issuers, SSLEngine engine) {
        return alias(keyType, engine.getHandshakeSession());
    }

    @Override
    public @Nullable String chooseServerAlias(String keyType, Principal @Nullable [] issuers, Socket socket) {
        return socket instanceof SSLSocket tls ? alias(keyType, tls.getHandshakeSession()) : null;
    }

    /** The leaf, then the authority: a client that does not know the authority can say so by name. */
    @Override
    public X509Certificate[] getCertificateChain(String alias) {
        return new X509Certificate[] {leaf(alias).certificate(), authority};
    }

    @Override
    public PrivateKey getPrivateKey(String alias) {
        return leaf(alias).key();
    }

    @Override
    public String @Nullable [] getServerAliases(String keyType, Principal @Nullable [] issuers) {
        return keyType.equals("EC") ? new String[] {NO_NAME} : null;
    }

    /** We serve only: no client certificate. */
    @Override
    public String @Nullable [] getClientAliases(String keyType, Principal @Nullable [] issuers) {
        return null;
    }

    @Override
    public @Nullable String chooseClientAlias(
            String[] keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return null;
    }

    private CertifiedKey leaf(String alias) {
        return leaves.get().forName(alias.equals(NO_NAME) ? Optional.empty() : Optional.of(alias));
    }

    private static @Nullable String alias(String keyType, @Nullable SSLSession handshake) {
        return keyType.equals("EC") ? requestedName(handshake).orElse(NO_NAME) : null;
    }

    private static Optional<String> requestedName(@Nullable SSLSession handshake) {
        return handshake instanceof ExtendedSSLSession session
                ? session.getRequestedServerNames().stream()
                        .flatMap(LeafChoice::hostName)
                        .findFirst()
                : Optional.empty();
    }

    private static Stream<String> hostName(SNIServerName name) {
        return name instanceof SNIHostName host ? Stream.of(host.getAsciiName()) : Stream.empty();
    }
}
