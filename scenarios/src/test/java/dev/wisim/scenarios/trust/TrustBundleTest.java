package dev.wisim.scenarios.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.time.WallClock;
import dev.wisim.kernel.tls.TestAuthority;
import dev.wisim.kernel.tls.TrustedRoots;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustBundleTest {

    private final TestAuthority authority = TestAuthority.create(WallClock.system());

    @TempDir
    Path directory;

    @Test
    void holdsTheSystemsRootsAndOurs() throws Exception {
        Path bundle = Files.writeString(directory.resolve("bundle.pem"), TrustBundle.with(authority.pem()));

        assertThat(TrustedRoots.readPem(bundle))
                .contains(authority.certificate())
                .hasSizeGreaterThan(20);
    }

    @Test
    void givesJavaOurRootAndNoOther() throws Exception {
        Path file = directory.resolve("trust.p12");

        assertThat(JavaTrustStore.write(authority.certificate(), file)).contains("-Djavax.net.ssl.trustStore=" + file);

        KeyStore store = KeyStore.getInstance(file.toFile(), "changeit".toCharArray());
        assertThat(Collections.list(store.aliases())).containsExactly("wisim");
        assertThat(store.getCertificate("wisim")).isEqualTo(authority.certificate());
    }
}
