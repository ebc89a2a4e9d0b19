package dev.wisim.kernel.jose;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which implementation signs, verifies and generates keys: Amazon Corretto's, which signs RS256 three times as fast, when
 * its native library loads on this system; the JDK's otherwise.
 */
public final class CryptoProvider {

    private final String name;
    private final String detail;
    private final @Nullable Provider jca;

    private CryptoProvider(String name, String detail, @Nullable Provider jca) {
        this.name = name;
        this.detail = detail;
        this.jca = jca;
    }

    /** The JDK's own. */
    public static CryptoProvider jdk() {
        return jdk("as asked");
    }

    /** Amazon Corretto's when it is on the class path and loads, the JDK's otherwise. Never fails. */
    public static CryptoProvider detect() {
        return of(CorrettoProvider.fromClassPath(loader()));
    }

    /**
     * Amazon Corretto's from the class path or from the jar for this system that the runnable jar nests; the JDK's
     * otherwise. Never fails. Takes 100 to 300 ms and needs nothing else to be ready: call it in the background.
     *
     * @param unpackTo a directory that only this user can write; what is unpacked there is the caller's to remove, when
     *     the process ends
     */
    public static CryptoProvider detect(Path unpackTo) {
        CorrettoProvider.Outcome onClassPath = CorrettoProvider.fromClassPath(loader());
        return of(
                onClassPath.found()
                        ? onClassPath
                        : CorrettoProvider.fromNestedJar(loader(), CorrettoProvider.system(), unpackTo));
    }

    /** What to show for it: {@code Amazon Corretto Crypto Provider 2.5.0} or {@code JDK 17.0.15}. */
    public String name() {
        return name;
    }

    /** Where it came from or, for the JDK's, why it is not Amazon Corretto's. */
    public String detail() {
        return detail;
    }

    /** The provider to hand to JCA; empty when JCA's own choice is meant. */
    public Optional<Provider> jca() {
        return Optional.ofNullable(jca);
    }

    /**
     * The same key as an object of this provider, which spares it a conversion at each use: keep the result where a key
     * verifies more than once. A key that the provider refuses comes back as it is.
     */
    public PublicKey own(PublicKey key) {
        return translated(key) instanceof PublicKey own ? own : key;
    }

    /** As {@link #own(PublicKey)}; signing with a foreign key takes twice the time. */
    PrivateKey own(PrivateKey key) {
        return translated(key) instanceof PrivateKey own ? own : key;
    }

    /**
     * Lets the provider come to rest: Amazon Corretto's tests itself in the background, with the files that it was unpacked
     * from. Call it before they are removed.
     */
    public void settle() {
        jca().ifPresent(CorrettoProvider::awaitSelfTests);
    }

    KeyPairGenerator keyPairGenerator(String algorithm) throws NoSuchAlgorithmException {
        return jca == null ? KeyPairGenerator.getInstance(algorithm) : KeyPairGenerator.getInstance(algorithm, jca);
    }

    static CryptoProvider of(CorrettoProvider.Outcome outcome) {
        return outcome.found()
                ? new CryptoProvider(outcome.name(), outcome.detail(), outcome.provider())
                : jdk(outcome.detail());
    }

    private static CryptoProvider jdk(String why) {
        return new CryptoProvider("JDK " + System.getProperty("java.version"), why, null);
    }

    private static ClassLoader loader() {
        return CryptoProvider.class.getClassLoader();
    }

    private Key translated(Key key) {
        if (jca == null) {
            return key;
        }
        try {
            return KeyFactory.getInstance(key.getAlgorithm(), jca).translateKey(key);
        } catch (GeneralSecurityException e) {
            return key;
        }
    }
}
