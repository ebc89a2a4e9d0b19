package dev.wisim.kernel.tls;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Certificates and keys as text, RFC 7468 sections 5 and 10. */
final class Pem {

    private static final String CERTIFICATE = "CERTIFICATE";
    private static final Pattern BLOCK = Pattern.compile(begin(CERTIFICATE) + "([^-]*)" + end(CERTIFICATE));
    private static final int LINE_LENGTH = 64;

    private Pem() {}

    static String write(X509Certificate certificate) {
        try {
            return write(CERTIFICATE, certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate cannot be encoded", e);
        }
    }

    static String write(String label, byte[] content) {
        String body = Base64.getMimeEncoder(LINE_LENGTH, new byte[] {'\n'}).encodeToString(content);
        return begin(label) + '\n' + body + '\n' + end(label) + '\n';
    }

    /** The certificates in order; comments and other blocks between them are passed over. */
    static List<X509Certificate> read(String text) throws CertificateException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        List<X509Certificate> certificates = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            certificates.add(certificate(factory, block.group(1), certificates.size() + 1));
        }
        return List.copyOf(certificates);
    }

    private static X509Certificate certificate(CertificateFactory factory, String base64, int position)
            throws CertificateException {
        try {
            byte[] der = Base64.getMimeDecoder().decode(base64);
            return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException | IllegalArgumentException e) {
            throw new CertificateException("certificate " + position + " is broken: " + e.getMessage(), e);
        }
    }

    private static String begin(String label) {
        return "-----BEGIN " + label + "-----";
    }

    private static String end(String label) {
        return "-----END " + label + "-----";
    }
}
