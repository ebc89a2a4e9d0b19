package dev.wisim.kernel.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;

/** A certificate before it is signed. Its issuer is always the authority, which signs itself too. */
final class CertificateDraft {

    static final X500Name AUTHORITY = commonName("wisim test authority");

    private final X509v3CertificateBuilder builder;

    CertificateDraft(X500Name subject, PublicKey key, BigInteger serialNumber, Instant notBefore, Instant notAfter) {
        this.builder = new X509v3CertificateBuilder(
                AUTHORITY,
                serialNumber,
                Date.from(notBefore),
                Date.from(notAfter),
                subject,
                SubjectPublicKeyInfo.getInstance(key.getEncoded()));
    }

    /** A name with nothing but a common name. */
    static X500Name commonName(String name) {
        return new X500NameBuilder().addRDN(BCStyle.CN, name).build();
    }

    CertificateDraft critical(ASN1ObjectIdentifier extension, ASN1Encodable value) {
        return extension(extension, true, value);
    }

    CertificateDraft with(ASN1ObjectIdentifier extension, ASN1Encodable value) {
        return extension(extension, false, value);
    }

    X509Certificate signedBy(PrivateKey issuerKey) {
        try {
            byte[] der = builder.build(new EcdsaSigner(issuerKey)).getEncoded();
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
        } catch (IOException | CertificateException e) {
            throw new IllegalStateException("a certificate that we wrote cannot be read", e);
        }
    }

    private CertificateDraft extension(ASN1ObjectIdentifier extension, boolean critical, ASN1Encodable value) {
        try {
            builder.addExtension(extension, critical, value);
            return this;
        } catch (IOException e) {
            throw new IllegalStateException("the extension " + extension + " cannot be encoded", e);
        }
    }
}
