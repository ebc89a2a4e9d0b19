package dev.wisim.kernel.tls;

import dev.wisim.kernel.time.WallClock;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An authority as text, its key included: whoever has it can prove any name to those who trust the authority. */
public final class AuthorityPem {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";
    private static final Pattern KEY = Pattern.compile(BEGIN + "([^-]*)" + END);

    private AuthorityPem() {}

    /** Certificate, then key as PKCS#8, RFC 7468 sections 5 and 10. */
    public static String write(TestAuthority authority) {
        byte[] key = authority.root().key().getEncoded();
        return authority.pem()
                + BEGIN
                + '\n'
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key)
                + '\n'
                + END
                + '\n';
    }

    /**
     * The authority that was written.
     *
     * @throws IllegalArgumentException when {@code pem} is not what {@link #write} has written
     */
    public static TestAuthority read(String pem, WallClock wall) {
        Matcher key = KEY.matcher(pem);
        if (!key.find()) {
            throw new IllegalArgumentException("an authority's key is missing");
        }
        try {
            byte[] der = Base64.getMimeDecoder().decode(key.group(1));
            return TestAuthority.of(
                    new CertifiedKey(
                            Pem.read(pem).get(0),
                            KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(der))),
                    wall);
        } catch (GeneralSecurityException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("an authority cannot be read: " + e.getMessage(), e);
        }
    }
}
