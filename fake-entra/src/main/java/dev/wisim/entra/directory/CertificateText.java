package dev.wisim.entra.directory;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Certificates as people hand them over: PEM, with whatever stands around it, or the base64 of the DER alone. */
public final class CertificateText {

    private static final Pattern PEM = Pattern.compile("-----BEGIN CERTIFICATE-----([^-]*)-----END CERTIFICATE-----");

    private CertificateText() {}

    /**
     * The first certificate in {@code text}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static X509Certificate parse(String text) {
        Matcher pem = PEM.matcher(text);
        String base64 = pem.find() ? pem.group(1) : text;
        try {
            byte[] der = Base64.getDecoder().decode(base64.replaceAll("\\s", ""));
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (IllegalArgumentException | CertificateException e) {
            throw new IllegalArgumentException("is no X.509 certificate in PEM or base64", e);
        }
    }
}
