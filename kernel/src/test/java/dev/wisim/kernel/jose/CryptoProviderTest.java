package dev.wisim.kernel.jose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that is nested here is the one on the test's own class path; a loader without that class path looks for it. */
class CryptoProviderTest {

    private static final String LIBRARY = "com/amazon/corretto/crypto/provider/libamazonCorrettoCryptoProvider.so";

    /** Where an ELF file says what processor it is for, and what it says for ARM. */
    private static final int ELF_MACHINE = 18;

    private static final byte ELF_AARCH64 = (byte) 0xb7;

    @TempDir
    private Path directory;

    @Test
    void jdksOwnSaysWhichItIs() {
        CryptoProvider provider = CryptoProvider.jdk();

        assertThat(provider.name()).isEqualTo("JDK " + System.getProperty("java.version"));
        assertThat(provider.jca()).isEmpty();
    }

    @Test
    void correttosIsTakenFromTheClassPath() {
        assumeThat(CorrettoProvider.system()).isEqualTo("linux-x86_64");

        CryptoProvider provider = CryptoProvider.detect(directory);

        assertThat(provider.name()).startsWith("Amazon Corretto Crypto Provider 2.");
        assertThat(provider.detail()).isEqualTo("from the class path");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void correttosIsUnpackedFromTheNestedJarAndSigns() throws Exception {
        assumeThat(CorrettoProvider.system()).isEqualTo("linux-x86_64");
        nest("linux-x86_64", Files.readAllBytes(correttoJar()));

        CryptoProvider provider = CryptoProvider.of(fromNestedJar("linux-x86_64", directory.resolve("run")));

        assertThat(provider.detail()).isEqualTo("unpacked for linux-x86_64");
        SigningKey key = SigningKey.generate(KeyType.RSA_2048, provider);
        String token = new TokenSigner(provider).sign(key, "{\"alg\":\"RS256\"}", "{}");
        assertThat(UnverifiedJwt.parse(token).verify(key.publicKey(), CryptoProvider.jdk()))
                .isNotNull();
    }

    @Test
    void libraryForAnotherProcessorFallsBackToTheJdkAndSaysWhy() throws IOException {
        assumeThat(CorrettoProvider.system()).isEqualTo("linux-x86_64");
        nest("linux-x86_64", withLibraryForAnotherProcessor(correttoJar()));

        CryptoProvider provider = CryptoProvider.of(fromNestedJar("linux-x86_64", directory.resolve("run")));

        assertThat(provider.name()).startsWith("JDK ");
        assertThat(provider.detail()).contains("does not load").contains("UnsatisfiedLinkError");
        assertThat(SigningKey.generate(KeyType.P_256, provider).algorithm()).isEqualTo("ES256");
    }

    @Test
    void systemWithoutANestedJarFallsBackToTheJdk() throws IOException {
        CryptoProvider provider = CryptoProvider.of(fromNestedJar("plan9-mips", directory.resolve("run")));

        assertThat(provider.name()).startsWith("JDK ");
        assertThat(provider.detail()).contains("plan9-mips");
    }

    @Test
    void directoryThatCannotBeWrittenFallsBackToTheJdk() throws IOException {
        nest("here", zip("a.txt"));
        Path file = Files.writeString(directory.resolve("file"), "in the way");

        CorrettoProvider.Outcome outcome = fromNestedJar("here", file.resolve("run"));

        assertThat(outcome.found()).isFalse();
        assertThat(outcome.detail()).contains("cannot be unpacked");
    }

    @Test
    void entryThatLeavesTheDirectoryIsNotWritten() throws IOException {
        nest("here", zip("../../escaped.txt"));

        CorrettoProvider.Outcome outcome = fromNestedJar("here", directory.resolve("run"));

        assertThat(outcome.detail()).contains("outside itself");
        assertThat(directory.resolve("escaped.txt")).doesNotExist();
    }

    @Test
    void jarWithoutTheProviderFallsBackToTheJdk() throws IOException {
        nest("here", zip("a.txt"));

        assertThat(fromNestedJar("here", directory.resolve("run")).found()).isFalse();
    }

    @Test
    void keyThatTheProviderRefusesStaysAsItIs() {
        SigningKey key = TestKeys.key(KeyType.P_256);

        assertThat(CryptoProvider.jdk().own(key.publicKey())).isSameAs(key.publicKey());
        assertThat(CryptoProvider.detect().own(key.publicKey()).getEncoded())
                .isEqualTo(key.publicKey().getEncoded());
    }

    private CorrettoProvider.Outcome fromNestedJar(String system, Path unpackTo) throws IOException {
        URL root = directory.toUri().toURL();
        try (URLClassLoader alone = new URLClassLoader(new URL[] {root}, ClassLoader.getPlatformClassLoader())) {
            return CorrettoProvider.fromNestedJar(alone, system, unpackTo);
        }
    }

    private void nest(String system, byte[] jar) throws IOException {
        Path nested = directory.resolve("native/accp-" + system + ".jar");
        Files.createDirectories(nested.getParent());
        Files.write(nested, jar);
    }

    private static Path correttoJar() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> each.contains("AmazonCorrettoCryptoProvider"))
                .map(Path::of)
                .findFirst()
                .orElseThrow();
    }

    private byte[] withLibraryForAnotherProcessor(Path jar) throws IOException {
        Path copy = Files.copy(jar, directory.resolve("copy.jar"));
        try (var zip = FileSystems.newFileSystem(copy)) {
            byte[] library = Files.readAllBytes(zip.getPath(LIBRARY));
            library[ELF_MACHINE] = ELF_AARCH64;
            Files.write(zip.getPath(LIBRARY), library);
        }
        return Files.readAllBytes(copy);
    }

    private byte[] zip(String name) throws IOException {
        Path file = Files.createTempFile(directory, "nested", ".jar");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write('x');
            zip.closeEntry();
        }
        return Files.readAllBytes(file);
    }
}
