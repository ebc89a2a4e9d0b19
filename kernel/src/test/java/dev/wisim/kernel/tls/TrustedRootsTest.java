package dev.wisim.kernel.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wisim.kernel.time.WallClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedRootsTest {

    private final TestAuthority one = TestAuthority.create(WallClock.system());
    private final TestAuthority other = TestAuthority.create(WallClock.system());

    @TempDir
    private Path directory;

    @Test
    void readsABundleInItsOrderPastCommentsAndOtherBlocks() throws IOException {
        Path file = bundle("# Ä - comment -- with dashes\r\n" + one.pem().replace("\n", "\r\n")
                + "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"
                + other.pem().stripTrailing());

        assertThat(TrustedRoots.readPem(file)).containsExactly(one.certificate(), other.certificate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not PEM", "-----BEGIN CERTIFICATE-----\nAAAA"})
    void fileWithoutACertificateIsRefusedByName(String text) throws IOException {
        Path file = bundle(text);

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> TrustedRoots.readPem(file))
                .withMessageContaining(file.toString())
                .withMessageContaining("no PEM certificate");
    }

    @Test
    void brokenCertificateIsRefusedByFileAndPosition() throws IOException {
        Path file = bundle(one.pem() + "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> TrustedRoots.readPem(file))
                .withMessageContaining(file.toString())
                .withMessageContaining("certificate 2");
    }

    @Test
    void missingFileIsRefusedByName() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> TrustedRoots.readPem(directory.resolve("missing.pem")))
                .withMessageContaining("missing.pem");
    }

    private Path bundle(String text) throws IOException {
        return Files.writeString(directory.resolve("bundle.pem"), text);
    }
}
