package dev.wisim.kernel.jose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as openssl writes them, which is how most people make a cluster's keys. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class OpensslKeyFilesTest {

    @TempDir
    private Path directory;

    @BeforeAll
    static void opensslIsInstalled() {
        boolean installed = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "openssl")));
        if (!installed) {
            System.out.println("skipped: openssl is not installed");
            assertThat(System.getenv("CI")).as("CI installs openssl").isNotEqualTo("true");
        }
        assumeTrue(installed, "openssl is not installed");
    }

    @ParameterizedTest
    @CsvSource({
        "genrsa -traditional 2048, RSA, RS256",
        "genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048, RSA, RS256",
        "ecparam -name prime256v1 -genkey, EC, ES256",
        "genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-384, EC, ES384",
        "ecparam -name secp521r1 -genkey -noout, EC, ES512"
    })
    void privateKeyAndItsPublicHalfAreOneKey(String command, String family, String algorithm) throws Exception {
        Path key = Files.writeString(directory.resolve("sa.key"), openssl(command));
        Path pub = Files.writeString(directory.resolve("sa.pub"), openssl("pkey -pubout -in " + key));
        PublicKey expected = TestKeys.fromSpki(family, Files.readString(pub).replaceAll("-----[A-Z ]+-----|\\s", ""));

        KeyFile pair = KeyFile.read(key, CryptoProvider.jdk());
        KeyFile half = KeyFile.read(pub, CryptoProvider.jdk());

        assertThat(pair.pairs()).extracting(SigningKey::algorithm).containsExactly(algorithm);
        assertThat(pair.published()).containsExactly(PublishedKey.of(expected));
        assertThat(half.published()).isEqualTo(pair.published());
    }

    @ParameterizedTest
    @CsvSource({
        "genpkey -algorithm ED25519, is a key of type Ed25519",
        "ecparam -name secp256k1 -genkey -noout, is on the curve secp256k1",
        "ecparam -name prime256v1 -genkey -noout -param_enc explicit, describes its curve",
        "genrsa -traditional 1024, is RSA of 1024 bits",
        "genrsa -traditional -aes128 -passout pass:secret 2048, is encrypted",
        "genrsa -aes128 -passout pass:secret 2048, is encrypted"
    })
    void whatNoTokenIsSignedWithIsRefused(String command, String expected) throws Exception {
        Path file = Files.writeString(directory.resolve("sa.key"), openssl(command));

        assertThatExceptionOfType(UnusableKeyFile.class)
                .isThrownBy(() -> KeyFile.read(file, CryptoProvider.jdk()))
                .withMessageStartingWith(file + ", line 1: block 1 (")
                .withMessageContaining(expected);
    }

    @Test
    void shortRsaKeyIsStillPublished() throws Exception {
        Path key = Files.writeString(directory.resolve("sa.key"), openssl("genrsa -traditional 1024"));
        Path pub = Files.writeString(directory.resolve("sa.pub"), openssl("pkey -pubout -in " + key));

        assertThat(KeyFile.read(pub, CryptoProvider.jdk()).published()).hasSize(1);
    }

    private static String openssl(String arguments) throws Exception {
        List<String> command = List.of(("openssl " + arguments).split(" "));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(process.waitFor()).as("%s", command).isZero();
        return text;
    }
}
