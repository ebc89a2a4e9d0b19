package dev.wisim.kernel.jose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.time.WallClock;
import dev.wisim.kernel.tls.TestAuthority;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PemKeyFileTest {

    private static final CryptoProvider JDK = CryptoProvider.jdk();

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource(names = "RSA_4096", mode = EnumSource.Mode.EXCLUDE)
    void privateKeyOfAnyFormIsAPairUnderItsOwnId(KeyType type) throws UnusableKeyFile {
        SigningKey key = TestKeys.key(type);

        for (Map.Entry<String, String> form : PemForms.privateForms(key).entrySet()) {
            KeyFile file = KeyFile.parse("sa.key", form.getValue(), JDK);

            assertThat(file.pairs()).as(form.getKey()).singleElement().satisfies(pair -> {
                assertThat(pair.id()).isEqualTo(key.id());
                assertThat(pair.algorithm()).isEqualTo(type.algorithm());
                assertThat(pair.publicKey()).isEqualTo(key.publicKey());
            });
            assertThat(file.published()).containsExactly(file.pairs().get(0).published());
        }
    }

    @ParameterizedTest
    @EnumSource(names = "RSA_4096", mode = EnumSource.Mode.EXCLUDE)
    void publicKeyOfAnyFormIsPublishedUnderItsOwnId(KeyType type) throws UnusableKeyFile {
        SigningKey key = TestKeys.key(type);

        for (Map.Entry<String, String> form : PemForms.publicForms(key).entrySet()) {
            KeyFile file = KeyFile.parse("sa.pub", form.getValue(), JDK);

            assertThat(file.pairs()).as(form.getKey()).isEmpty();
            assertThat(file.published()).containsExactly(key.published());
        }
    }

    @Test
    void certificateStandsForItsPublicKey() throws UnusableKeyFile {
        TestAuthority authority = TestAuthority.create(WallClock.system());

        KeyFile file = KeyFile.parse("sa.crt", authority.pem(), JDK);

        assertThat(file.published())
                .containsExactly(PublishedKey.of(authority.certificate().getPublicKey()));
    }

    @Test
    void severalBlocksKeepTheirOrderAndTextAroundThemIsPassedOver() throws Exception {
        SigningKey old = TestKeys.key(KeyType.RSA_2048);
        SigningKey current = TestKeys.key(KeyType.P_256);
        Path file = Files.writeString(
                directory.resolve("sa.pem"),
                "Bag Attributes\n  friendlyName: käse\n" + PemForms.spki(old.publicKey()) + "\nthe current one:\n"
                        + PemForms.privateForms(current).get("SEC1"));

        KeyFile keys = KeyFile.read(file, JDK);

        assertThat(keys.published()).containsExactly(old.published(), current.published());
        assertThat(keys.pairs()).extracting(SigningKey::id).containsExactly(current.id());
    }

    @Test
    void windowsLineEndsAndTrailingBlanksChangeNothing() throws UnusableKeyFile {
        SigningKey key = TestKeys.key(KeyType.P_256);
        String windows = PemForms.pkcs8(key.privateKey()).replace("\n", " \r\n");

        assertThat(KeyFile.parse("sa.key", windows, JDK).published()).containsExactly(key.published());
    }

    @Test
    void curveParametersInFrontOfAKeyArePassedOver() throws UnusableKeyFile {
        SigningKey key = TestKeys.key(KeyType.P_256);
        String parameters = "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n";

        KeyFile file =
                KeyFile.parse("sa.key", parameters + PemForms.privateForms(key).get("SEC1"), JDK);

        assertThat(file.published()).containsExactly(key.published());
    }

    /** A real API server (v1.36.2) was given these two files, and published these two ids. */
    @ParameterizedTest
    @CsvSource({
        "sa-signing.rsa2048.pub.pem, AXWXmlrNCWBnrXCtibYN-visTTWTeEaORgUaYvgyCF8, RS256",
        "sa-extra.p256.pub.pem, RH4ki-nImhD5vwJS3J0TjyxoYmgDbRENsDcSGG7xYJc, ES256"
    })
    void filesOfARealApiServerHaveTheIdsThatItPublished(String name, String id, String algorithm) throws Exception {
        Path file = Path.of(PemKeyFileTest.class.getResource(name).toURI());

        assertThat(KeyFile.read(file, JDK).published()).singleElement().satisfies(key -> {
            assertThat(key.id()).isEqualTo(id);
            assertThat(key.algorithm()).isEqualTo(algorithm);
        });
    }
}
