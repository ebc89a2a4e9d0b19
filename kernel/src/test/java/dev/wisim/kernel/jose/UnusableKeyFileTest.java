package dev.wisim.kernel.jose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Random;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.RSAPrivateKey;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnusableKeyFileTest {

    private static final CryptoProvider JDK = CryptoProvider.jdk();
    private static final String SUPPORTED = "RSA or on P-256, P-384, P-521";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"Ed25519, '', a key of type Ed25519", "Ed448, '', a key of type Ed448", "DSA, '', a key of type DSA"})
    void keyOfAnotherTypeIsNamed(String family, String curve, String expected) {
        KeyPair pair = PemForms.generate(family, curve);

        refuses(PemForms.pkcs8(pair.getPrivate()), "sa.pem, line 1: block 1 (PRIVATE KEY) is " + expected, SUPPORTED);
        refuses(PemForms.spki(pair.getPublic()), "sa.pem, line 1: block 1 (PUBLIC KEY) is " + expected, SUPPORTED);
    }

    @Test
    void keyOnAnotherCurveIsNamedWithItsBlockAndLine() {
        String good = PemForms.spki(TestKeys.key(KeyType.P_256).publicKey());
        String secp256k1 = """
                -----BEGIN PUBLIC KEY-----
                MFYwEAYHKoZIzj0CAQYFK4EEAAoDQgAEeb5mfvncu6xVoGKVzocLBwKb/NstzijZ
                WfKBWxb4F5hIOtp3JqPEZV2k+/wOEQio/Re0SKaFVBmcR9CP+xDUuA==
                -----END PUBLIC KEY-----
                """;

        refuses(good + secp256k1, "sa.pem, line 5: block 2 (PUBLIC KEY) is on the curve secp256k1", SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA PRIVATE KEY", "EC PRIVATE KEY"})
    void oldEncryptionIsTold(String label) {
        String text = "-----BEGIN " + label + "-----\nProc-Type: 4,ENCRYPTED\n"
                + "DEK-Info: AES-256-CBC,00112233445566778899AABBCCDDEEFF\n\nAAAA\n-----END " + label + "-----\n";

        refuses(text, "block 1 (" + label + ") is encrypted", "openssl pkey");
    }

    @Test
    void encryptionOfPkcs8IsTold() {
        String text = """
                -----BEGIN ENCRYPTED PRIVATE KEY-----
                MIGbMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAh2fpKZl7Fi0QICCAAw
                DAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEIsHdBJ9wCSHFqFUXk8Rg0oEQNvG
                mL2A1nSiO6Lxk0vSuOWb2+jP3fOB3eQn+9b1C0hXq8P4Q5o0kVxJbFmQm1eHf3Vp
                WnQcTnRj0S7vVxF1ALg=
                -----END ENCRYPTED PRIVATE KEY-----
                """;

        refuses(text, "block 1 (ENCRYPTED PRIVATE KEY) is encrypted", "openssl pkey");
    }

    @Test
    void blockThatIsNoKeyIsTold() {
        String text = PemForms.block("CERTIFICATE REQUEST", new byte[] {0x30, 0});

        refuses(text, "line 1: block 1 (CERTIFICATE REQUEST)");
    }

    @Test
    void blockWithoutItsEndIsTold() {
        String text = PemForms.spki(TestKeys.key(KeyType.P_256).publicKey()).replace("-----END PUBLIC KEY-----", "");

        refuses("# a comment\n" + text, "sa.pem, line 2: block 1 (PUBLIC KEY) has no line -----END PUBLIC KEY-----");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "\u0000\u0001\u0002", "-----BEGIN-----", "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A"})
    void textWithoutABlockHoldsNoKey(String text) {
        refuses(text, "sa.pem holds no key", SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "  \r\n\t"})
    void emptyFileIsTold(String text) {
        refuses(text, "sa.pem is empty", SUPPORTED);
    }

    @Test
    void halvesThatDoNotBelongTogetherAreTold() throws Exception {
        RSAPrivateKey one = rsa(TestKeys.key(KeyType.RSA_2048));
        RSAPrivateKey other = rsa(SigningKey.generate(KeyType.RSA_2048, JDK));
        RSAPrivateKey mixed = new RSAPrivateKey(
                one.getModulus(),
                one.getPublicExponent(),
                other.getPrivateExponent(),
                other.getPrime1(),
                other.getPrime2(),
                other.getExponent1(),
                other.getExponent2(),
                other.getCoefficient());

        refuses(PemForms.block("RSA PRIVATE KEY", mixed.getEncoded()), "block 1 (RSA PRIVATE KEY) is broken");
    }

    @Test
    void pointOffItsCurveIsTold() throws Exception {
        SubjectPublicKeyInfo info = SubjectPublicKeyInfo.getInstance(
                TestKeys.key(KeyType.P_256).publicKey().getEncoded());
        byte[] der = info.getEncoded();
        der[der.length - 1] ^= 1;

        refuses(PemForms.block("PUBLIC KEY", der), "block 1 (PUBLIC KEY) is broken");
    }

    @Test
    void fileThatCannotBeReadIsNamed() throws Exception {
        Path missing = directory.resolve("missing.pem");
        Path large = Files.write(directory.resolve("large.pem"), new byte[KeyFile.MOST_BYTES + 1]);

        assertThatExceptionOfType(UnusableKeyFile.class)
                .isThrownBy(() -> KeyFile.read(missing, JDK))
                .withMessage("there is no file " + missing);
        assertThatExceptionOfType(UnusableKeyFile.class)
                .isThrownBy(() -> KeyFile.read(directory, JDK))
                .withMessageStartingWith(directory + " is a directory");
        assertThatExceptionOfType(UnusableKeyFile.class)
                .isThrownBy(() -> KeyFile.read(large, JDK))
                .withMessageStartingWith(large + " is larger than 1 MiB");
    }

    @Test
    void mutatedFilesAreReadOrRefusedAndNothingElse() {
        Random random = new Random(20_261_122);
        SigningKey key = TestKeys.key(KeyType.P_256);
        byte[] whole = (PemForms.privateForms(key).get("SEC1") + PemForms.spki(key.publicKey()))
                .getBytes(StandardCharsets.US_ASCII);
        int refused = 0;
        for (int round = 0; round < 2_000; round++) {
            byte[] mutated = whole.clone();
            for (int flips = 0; flips <= random.nextInt(3); flips++) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            }
            refused += reads(new String(mutated, StandardCharsets.ISO_8859_1)) ? 0 : 1;
        }

        assertThat(refused).isBetween(1_000, 1_999);
    }

    private static boolean reads(String text) {
        try {
            return !KeyFile.parse("sa.pem", text, JDK).published().isEmpty();
        } catch (UnusableKeyFile e) {
            assertThat(e).hasMessageStartingWith("sa.pem");
            return false;
        }
    }

    private static RSAPrivateKey rsa(SigningKey key) throws Exception {
        return RSAPrivateKey.getInstance(
                PrivateKeyInfo.getInstance(key.privateKey().getEncoded()).parsePrivateKey());
    }

    private static void refuses(String text, String... parts) {
        assertThatExceptionOfType(UnusableKeyFile.class)
                .isThrownBy(() -> KeyFile.parse("sa.pem", text, JDK))
                .satisfies(e -> assertThat(e.getMessage()).contains(parts).doesNotContain("\n"));
    }
}
