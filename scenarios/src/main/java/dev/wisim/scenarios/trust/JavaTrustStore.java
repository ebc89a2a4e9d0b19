package dev.wisim.scenarios.trust;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;

/** A trust store for a Java client, which takes no PEM. */
public final class JavaTrustStore {

    /** It guards nothing: a trust store holds certificates, which are public. */
    private static final String PASSWORD = "changeit";

    private JavaTrustStore() {}

    /** Writes {@code authority} alone into {@code file} and returns the options that make a Java machine trust it. */
    public static List<String> write(X509Certificate authority, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry("wisim", authority);
            store.store(out, PASSWORD.toCharArray());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK writes PKCS #12", e);
        }
        return options(file);
    }

    /** The options that make a Java machine trust what {@link #write} wrote into {@code file}. */
    public static List<String> options(Path file) {
        return List.of(
                "-Djavax.net.ssl.trustStore=" + file,
                "-Djavax.net.ssl.trustStoreType=PKCS12",
                "-Djavax.net.ssl.trustStorePassword=" + PASSWORD);
    }
}
