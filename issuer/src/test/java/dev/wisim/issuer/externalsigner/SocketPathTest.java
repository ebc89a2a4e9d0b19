package dev.wisim.issuer.externalsigner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.SigningKey;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a signer listens, and what it finds there. */
class SocketPathTest {

    private static final SigningKey KEY = TestSigner.key(KeyType.P_256);

    @TempDir
    private Path directory;

    @BeforeAll
    static void needsLinux() {
        JavaClient.needsLinux();
    }

    @Test
    void letsOnlyItsOwnUserInAndLeavesNothingBehind() throws Exception {
        Path socket = directory.resolve("signer.sock");

        try (TestSigner signer = signer(socket)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket)))
                    .isEqualTo("rw-------");
            assertThat(signer.journal()).isEmpty();
        }

        assertThat(socket).doesNotExist();
    }

    @Test
    void takesThePlaceOfASocketWhoseProcessIsGone() throws Exception {
        Path socket = directory.resolve("signer.sock");
        try (ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            dead.bind(UnixDomainSocketAddress.of(socket));
        }
        assertThat(socket).exists();

        assertThatASignerAnswersAt(socket);
    }

    @Test
    void leavesASignerAloneThatIsAlive() {
        Path socket = directory.resolve("signer.sock");

        try (TestSigner alive = signer(socket)) {
            assertThatThrownBy(() -> signer(socket))
                    .isInstanceOf(SocketUnusable.class)
                    .hasMessage("The external signer cannot listen on " + socket + ": another process listens there.");

            assertThat(alive.journal()).isEmpty();
            assertThat(socket).exists();
        }
    }

    @Test
    void leavesAFileAloneThatIsNoSocket() throws Exception {
        Path file = Files.writeString(directory.resolve("notes.txt"), "mine");

        assertThatThrownBy(() -> signer(file))
                .isInstanceOf(SocketUnusable.class)
                .hasMessageContaining("there is a file of another kind");
        assertThat(file).hasContent("mine");
    }

    @Test
    void asksForADirectoryThatExists() {
        assertThatThrownBy(() -> signer(directory.resolve("missing/signer.sock")))
                .isInstanceOf(SocketUnusable.class)
                .hasMessageEndingWith(": its directory does not exist.");
    }

    @Test
    void listensOnAPathOf106BytesAndSaysThatALongerOneIsTooLong() {
        Path longest = ofBytes(106);
        Path tooLong = ofBytes(107);

        assertThatASignerAnswersAt(longest);
        assertThatThrownBy(() -> signer(tooLong))
                .isInstanceOf(SocketUnusable.class)
                .hasMessageEndingWith(": its path has 107 bytes, and a socket's has at most 106.");
    }

    private Path ofBytes(int length) {
        int missing = length - directory.toString().getBytes(StandardCharsets.UTF_8).length - 1;
        return directory.resolve("s".repeat(missing));
    }

    private static void assertThatASignerAnswersAt(Path socket) {
        try (TestSigner signer = signer(socket);
                JavaClient client = JavaClient.connect(socket)) {
            assertThat(client.keys().getKeysList()).hasSize(1);
            assertThat(signer.journal()).hasSize(1);
        }
    }

    private static TestSigner signer(Path socket) {
        return TestSigner.of(socket, ExternalSignerSettings.DEFAULT, KEY);
    }
}
