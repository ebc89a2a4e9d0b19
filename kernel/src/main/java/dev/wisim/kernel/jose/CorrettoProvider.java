package dev.wisim.kernel.jose;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.Provider;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Loads Amazon Corretto's provider by reflection: its jar is one per system, and a system that has none must work too.
 * Nothing waits for its self tests but the end: they cover HMAC only, which we never use, and take 50 ms.
 */
final class CorrettoProvider {

    private static final String PRODUCT = "Amazon Corretto Crypto Provider";
    private static final String CLASS = "com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider";

    private CorrettoProvider() {}

    /**
     * How the loading went.
     *
     * @param provider the working provider, or null
     * @param detail where it came from, or why there is none
     */
    record Outcome(@Nullable Provider provider, String detail) {

        static Outcome none(String why) {
            return new Outcome(null, why);
        }

        boolean found() {
            return provider != null;
        }

        /** What to show for it. */
        String name() {
            return provider == null ? "none" : PRODUCT + " " + provider.getVersionStr();
        }
    }

    static Outcome fromClassPath(ClassLoader loader) {
        return load(loader, "from the class path");
    }

    /** From the jar for this system that {@code loader} finds as {@code native/accp-linux-x86_64.jar} or one of its kin. */
    static Outcome fromNestedJar(ClassLoader loader, String system, Path unpackTo) {
        try (InputStream jar = loader.getResourceAsStream("native/accp-" + system + ".jar")) {
            return jar == null
                    ? Outcome.none("no " + PRODUCT + " for " + system + " came with this program")
                    : load(NestedJar.open(jar, unpackTo, loader), "unpacked for " + system);
        } catch (IOException e) {
            return Outcome.none(PRODUCT + " cannot be unpacked: " + e);
        }
    }

    /** This system as Amazon names it, {@code linux-x86_64} or {@code osx-aarch64}. */
    static String system() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch");
        return (os.startsWith("mac") ? "osx" : os) + '-' + (arch.equals("amd64") ? "x86_64" : arch);
    }

    private static Outcome load(ClassLoader loader, String where) {
        try {
            Class<?> type = Class.forName(CLASS, true, loader);
            Provider provider = (Provider) type.getField("INSTANCE").get(null);
            Throwable loadingError =
                    (Throwable) type.getMethod("getLoadingError").invoke(provider);
            return loadingError == null ? new Outcome(provider, where) : doesNotLoad(loadingError);
        } catch (ClassNotFoundException e) {
            return Outcome.none(PRODUCT + " is not on the class path");
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            return doesNotLoad(e);
        }
    }

    /** Runs what is left of the self tests, or waits for those that run. */
    static void awaitSelfTests(Provider provider) {
        try {
            provider.getClass().getMethod("runSelfTests").invoke(provider);
        } catch (ReflectiveOperationException e) {
            // A version without them has nothing to wait for.
        }
    }

    private static Outcome doesNotLoad(Throwable why) {
        Throwable root = why;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return Outcome.none(PRODUCT + " does not load: " + root);
    }
}
