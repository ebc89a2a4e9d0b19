package dev.wisim.conformance.observe;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Whom a connection believes. */
public final class Trust {

    private final List<X509Certificate> roots;

    private Trust(List<X509Certificate> roots) {
        this.roots = List.copyOf(roots);
    }

    /** The roots that this Java brings. */
    public static Trust ofSystem() {
        try {
            List<X509Certificate> roots = new ArrayList<>();
            for (TrustManager each : trustManagers(null)) {
                if (each instanceof X509TrustManager manager) {
                    roots.addAll(List.of(manager.getAcceptedIssuers()));
                }
            }
            return new Trust(roots);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the roots of this Java cannot be read", e);
        }
    }

    /**
     * The certificates of a PEM file and nobody else.
     *
     * @throws InputProblem when it cannot be read or holds none
     */
    public static Trust inFile(Path file) {
        try {
            return inPem(Files.readString(file, StandardCharsets.ISO_8859_1), file.toString());
        } catch (IOException e) {
            throw new InputProblem("the certificate file " + file + " cannot be read", e);
        }
    }

    /** The certificates of {@code pem}, which is from {@code origin}, and nobody else. */
    static Trust inPem(String pem, String origin) {
        List<X509Certificate> certificates = certificates(pem, origin);
        if (certificates.isEmpty()) {
            throw new InputProblem(origin + " holds no PEM certificate");
        }
        return new Trust(certificates);
    }

    static List<X509Certificate> certificates(String pem, String origin) {
        try {
            List<X509Certificate> certificates = new ArrayList<>();
            for (Certificate each : CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.ISO_8859_1)))) {
                certificates.add((X509Certificate) each);
            }
            return certificates;
        } catch (CertificateException e) {
            throw new InputProblem(origin + " holds no readable PEM certificate", e);
        }
    }

    List<X509Certificate> roots() {
        return roots;
    }

    /** A client context that presents {@code keys}, or nothing when there are none. */
    public SSLContext context(KeyManager... keys) {
        try {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (int i = 0; i < roots.size(); i++) {
                store.setCertificateEntry("root-" + i, roots.get(i));
            }
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys, trustManagers(store), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("no TLS context can be made of the trusted roots", e);
        }
    }

    private static TrustManager[] trustManagers(@Nullable KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }
}
