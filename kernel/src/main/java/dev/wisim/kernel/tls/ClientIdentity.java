package dev.wisim.kernel.tls;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;

/**
 * Who an outgoing connection is, when the server asks.
 *
 * @param chain the client's certificate, then those that lead to an authority that the server knows
 * @param key what proves it
 */
public record ClientIdentity(List<X509Certificate> chain, PrivateKey key) {

    /** The key store never leaves memory. */
    private static final char[] PASSWORD = new char[0];

    /** Makes the chain immutable. */
    public ClientIdentity {
        chain = List.copyOf(chain);
    }

    KeyManager[] keyManagers() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        store.setKeyEntry("client", key, PASSWORD, chain.toArray(X509Certificate[]::new));
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, PASSWORD);
        return factory.getKeyManagers();
    }

    /** Names the client without its key. */
    @Override
    public String toString() {
        return chain.get(0).getSubjectX500Principal().getName();
    }
}
