package dev.wisim.conformance.stub;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority whose certificates can be wrong, as the simulator's own never are. */
public final class TestCertificates {

    private static final X500Name AUTHORITY = new X500Name("CN=authority of the tests");
    private static final char[] NO_PASSWORD = new char[0];

    private final KeyPair authorityKeys = keys();
    private final AtomicLong serialNumbers = new AtomicLong(1);
    private final Instant now;
    private final X509Certificate authority;

    /** An authority that is valid for a year around {@code now}. */
    public TestCertificates(Instant now) {
        this.now = now;
        this.authority = certificate(AUTHORITY, authorityKeys, Duration.ofDays(-180), Duration.ofDays(180), "");
    }

    /** A certificate and its key. */
    public record Identity(X509Certificate certificate, KeyPair keys) {}

    /** A server's certificate for {@code name}, valid from and until these distances from now. */
    public Identity identity(String name, Duration from, Duration until) {
        KeyPair keys = keys();
        return new Identity(certificate(new X500Name("CN=" + name), keys, from, until, name), keys);
    }

    /** The same for a name that is in order. */
    public Identity identity(String name) {
        return identity(name, Duration.ofDays(-1), Duration.ofDays(1));
    }

    /** What a server presents that identity with; whoever connects may present one of this authority. */
    public SSLContext serverContext(Identity identity) {
        try {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            store.setKeyEntry(
                    "server", identity.keys().getPrivate(), NO_PASSWORD, new X509Certificate[] {identity.certificate()
                    });
            store.setCertificateEntry("authority", authority);
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(store, NO_PASSWORD);
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The authority's certificate. */
    public String pem() {
        return pem(authority);
    }

    /** A certificate as PEM. */
    public static String pem(X509Certificate certificate) {
        try {
            return pem("CERTIFICATE", certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Anything as PEM. */
    public static String pem(String label, byte[] der) {
        return "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n-----END " + label + "-----\n";
    }

    private X509Certificate certificate(X500Name subject, KeyPair keys, Duration from, Duration until, String name) {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    AUTHORITY,
                    BigInteger.valueOf(serialNumbers.getAndIncrement()),
                    Date.from(now.plus(from)),
                    Date.from(now.plus(until)),
                    subject,
                    keys.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(name.isEmpty()));
            if (!name.isEmpty()) {
                builder.addExtension(
                        Extension.subjectAlternativeName,
                        false,
                        new GeneralNames(new GeneralName(GeneralName.dNSName, name)));
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(
                            new JcaContentSignerBuilder("SHA256withECDSA").build(authorityKeys.getPrivate())));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
