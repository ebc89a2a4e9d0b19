package dev.wisim.kernel.tls;

import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyFile;
import dev.wisim.kernel.jose.SigningKey;
import dev.wisim.kernel.jose.UnusableKeyFile;
import dev.wisim.kernel.time.WallClock;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/**
 * A certificate authority of one run, or of all runs that share a state, and the TLS server context whose leaf fits whatever
 * name a client asks for. Safe for use by many threads.
 */
public final class TestAuthority {

    /** How long an expired leaf has been expired. */
    public static final Duration EXPIRED_FOR = Duration.ofDays(3);

    private static final Duration LONGER_THAN_ANY_TICKET = Duration.ofDays(8);

    private final CertifiedKey root;
    private final InstantSource wall;

    private TestAuthority(CertifiedKey root, InstantSource wall) {
        this.root = root;
        this.wall = wall;
    }

    /** A new authority, valid by wall time from a day ago for ten years: clients judge certificates by the wall clock. */
    public static TestAuthority create(WallClock wall) {
        return at(wall);
    }

    /** As {@link #create(WallClock)}, with any clock for wall. */
    static TestAuthority at(InstantSource wall) {
        return new TestAuthority(RootCertificate.create(wall.instant()), wall);
    }

    /**
     * The authority of an earlier run, whose clients go on trusting it.
     *
     * @param pem what {@link #pem()} was
     * @param keyPem what {@link #keyPem()} was
     * @throws IOException when one of them cannot be read, or they do not belong together
     */
    public static TestAuthority restore(String pem, String keyPem, WallClock wall) throws IOException {
        X509Certificate certificate =
                TrustedRoots.parsePem("the authority's certificate", pem).get(0);
        return new TestAuthority(new CertifiedKey(certificate, privateKey(keyPem, certificate)), wall);
    }

    /** The authority's own certificate, which a client must trust. */
    public X509Certificate certificate() {
        return root.certificate();
    }

    /** {@link #certificate()} as PEM, with a final line feed. */
    public String pem() {
        return Pem.write(root.certificate());
    }

    /** The authority's private key as PEM (PKCS#8), with a final line feed: whoever has it can pose as any server. */
    public String keyPem() {
        return Pem.write("PRIVATE KEY", root.key().getEncoded());
    }

    /**
     * A context for TLS 1.2 and 1.3. A client that asks for a name gets a leaf for exactly that name, minted at its first
     * handshake; one that asks for none, or for this machine, a leaf for localhost, the host's name and all local addresses.
     */
    public SSLContext serverContext() {
        Leaves leaves = new Leaves(new LeafMint(root), wall);
        return context(new LeafChoice(() -> leaves, root.certificate()));
    }

    /**
     * The same, with leaves that have expired {@link #EXPIRED_FOR some days ago} for each handshake of which that is true. No
     * session is resumed by ticket: that shows no certificate, so a client would not see what has become of it. JSSE sends
     * no ticket that would live longer than the seven days of RFC 8446 section 4.6.1, and has no other switch for one context.
     */
    public SSLContext serverContext(BooleanSupplier expired) {
        LeafMint mint = new LeafMint(root);
        Leaves valid = new Leaves(mint, wall);
        Leaves over = new Leaves(mint, this::longAgo);
        SSLContext context = context(new LeafChoice(() -> expired.getAsBoolean() ? over : valid, root.certificate()));
        context.getServerSessionContext().setSessionTimeout((int) LONGER_THAN_ANY_TICKET.toSeconds());
        return context;
    }

    private static SSLContext context(KeyManager keys) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            // No trust manager, rather than the default one: reading the JDK's hundred roots costs start time.
            context.init(new KeyManager[] {keys}, new TrustManager[0], null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has TLS", e);
        }
    }

    /** When a leaf was minted that expired {@link #EXPIRED_FOR} ago. */
    private Instant longAgo() {
        return wall.instant().minus(LeafMint.LIFETIME).plus(LeafMint.BACKDATED).minus(EXPIRED_FOR);
    }

    private static PrivateKey privateKey(String pem, X509Certificate certificate) throws IOException {
        try {
            for (SigningKey pair : KeyFile.parse("the authority's key", pem, CryptoProvider.jdk())
                    .pairs()) {
                if (pair.publicKey().equals(certificate.getPublicKey())) {
                    return pair.privateKey();
                }
            }
        } catch (UnusableKeyFile e) {
            throw new IOException(e.getMessage(), e);
        }
        throw new IOException("the authority's key is not the key of its certificate");
    }
}
