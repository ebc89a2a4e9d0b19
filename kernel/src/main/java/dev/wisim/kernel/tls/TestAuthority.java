package dev.wisim.kernel.tls;

import dev.wisim.kernel.time.WallClock;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/**
 * A certificate authority of one run, and the TLS server context whose leaf fits whatever name a client asks for. Safe for
 * use by many threads.
 */
public final class TestAuthority {

    /** How long an expired leaf has been expired. */
    public static final Duration EXPIRED_FOR = Duration.ofDays(3);

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

    /** One that was made before. */
    static TestAuthority of(CertifiedKey root, WallClock wall) {
        return new TestAuthority(root, wall);
    }

    CertifiedKey root() {
        return root;
    }

    /** As {@link #create(WallClock)}, with any clock for wall. */
    static TestAuthority at(InstantSource wall) {
        return new TestAuthority(RootCertificate.create(wall.instant()), wall);
    }

    /** The authority's own certificate, which a client must trust. */
    public X509Certificate certificate() {
        return root.certificate();
    }

    /** {@link #certificate()} as PEM, with a final line feed. */
    public String pem() {
        return Pem.write(root.certificate());
    }

    /**
     * A context for TLS 1.2 and 1.3. A client that asks for a name gets a leaf for exactly that name, minted at its first
     * handshake; one that asks for none, or for this machine, a leaf for localhost, the host's name and all local addresses.
     */
    public SSLContext serverContext() {
        return serverContext(() -> false);
    }

    /** The same, with leaves that have expired {@link #EXPIRED_FOR some days ago} for each handshake of which that is true. */
    public SSLContext serverContext(BooleanSupplier expired) {
        LeafMint mint = new LeafMint(root);
        Leaves valid = new Leaves(mint, wall);
        Leaves over = new Leaves(mint, this::longAgo);
        LeafChoice keys = new LeafChoice(() -> expired.getAsBoolean() ? over : valid, root.certificate());
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
}
