package dev.wisim.kernel.tls;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Whom an outgoing connection believes. */
public final class TrustedRoots {

    private TrustedRoots() {}

    /** A client context that trusts {@code roots} and nobody else. */
    public static SSLContext clientContext(List<X509Certificate> roots) {
        return clientContext(roots, Optional.empty());
    }

    /** As {@link #clientContext(List)}, showing {@code identity} to a server that asks who is there. */
    public static SSLContext clientContext(List<X509Certificate> roots, Optional<ClientIdentity> identity) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            KeyManager[] keys = identity.isPresent() ? identity.get().keyManagers() : new KeyManager[0];
            context.init(keys, trustManagers(storeOf(roots)), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("no TLS context can be made of the trusted roots", e);
        }
    }

    /** A client context that trusts {@code roots} beside those of the JDK. */
    public static SSLContext clientContextWithSystemRoots(List<X509Certificate> roots) {
        List<X509Certificate> all = new ArrayList<>(roots);
        all.addAll(systemRoots());
        return clientContext(all);
    }

    /**
     * The certificates of a PEM file, in order.
     *
     * @throws IOException when the file cannot be read, or holds no certificate or a broken one; the message names it
     */
    public static List<X509Certificate> readPem(Path file) throws IOException {
        // ISO 8859-1 reads any comment; the certificates themselves are ASCII.
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        return parsePem(file.toString(), text);
    }

    /**
     * The certificates of a PEM text, in order.
     *
     * @param name what the text is called in the message of a failure
     * @throws IOException when it holds no certificate or a broken one
     */
    public static List<X509Certificate> parsePem(String name, String text) throws IOException {
        try {
            List<X509Certificate> certificates = Pem.read(text);
            if (certificates.isEmpty()) {
                throw new IOException(name + " holds no PEM certificate");
            }
            return certificates;
        } catch (CertificateException e) {
            throw new IOException(name + ": " + e.getMessage(), e);
        }
    }

    /** The certificates that the JDK trusts. Reading its hundred roots takes some 50 ms. */
    public static List<X509Certificate> systemRoots() {
        try {
            return Arrays.stream(trustManagers(null))
                    .filter(X509TrustManager.class::isInstance)
                    .flatMap(each -> Arrays.stream(((X509TrustManager) each).getAcceptedIssuers()))
                    .toList();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK's trusted roots cannot be read", e);
        }
    }

    private static TrustManager[] trustManagers(@Nullable KeyStore roots) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(roots);
        return factory.getTrustManagers();
    }

    private static KeyStore storeOf(List<X509Certificate> roots) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        for (int i = 0; i < roots.size(); i++) {
            store.setCertificateEntry("root-" + i, roots.get(i));
        }
        return store;
    }
}
