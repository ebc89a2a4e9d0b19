package dev.wisim.entra.directory;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A certificate's digests, in the forms in which headers and people write them.
 *
 * @param sha1 base64url of the SHA-1: the {@code x5t} of a header
 * @param sha256 base64url of the SHA-256: the {@code x5t#S256} of a header
 * @param hex the SHA-1 in upper-case hexadecimal digits: a Windows thumbprint, which some clients send as {@code kid}
 */
public record CertificateThumbprints(String sha1, String sha256, String hex) {

    /** The digests of a certificate's DER. */
    public static CertificateThumbprints of(byte[] der) {
        Base64.Encoder base64Url = Base64.getUrlEncoder().withoutPadding();
        byte[] sha1 = digest("SHA-1", der);
        return new CertificateThumbprints(
                base64Url.encodeToString(sha1),
                base64Url.encodeToString(digest("SHA-256", der)),
                HexFormat.of().withUpperCase().formatHex(sha1));
    }

    private static byte[] digest(String algorithm, byte[] der) {
        try {
            return MessageDigest.getInstance(algorithm).digest(der);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }
}
