package dev.wisim.kernel.jose;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigningKeyTest {

    @ParameterizedTest
    @CsvSource({"RSA_2048, 2048, RS256", "RSA_3072, 3072, RS256", "RSA_4096, 4096, RS256"})
    void rsaKeysHaveTheirLengthAndSignWithRs256(KeyType type, int bits, String algorithm) {
        SigningKey key = TestKeys.key(type);

        RSAPublicKey rsa = (RSAPublicKey) key.publicKey();

        assertThat(rsa.getModulus().bitLength()).isEqualTo(bits);
        assertThat(rsa.getPublicExponent()).isEqualTo(65_537);
        assertThat(key.algorithm()).isEqualTo(algorithm).isEqualTo(type.algorithm());
    }

    @ParameterizedTest
    @CsvSource({"P_256, 256, ES256", "P_384, 384, ES384", "P_521, 521, ES512"})
    void curveKeysSignWithTheirCurvesAlgorithm(KeyType type, int bits, String algorithm) {
        SigningKey key = TestKeys.key(type);

        ECPublicKey ec = (ECPublicKey) key.publicKey();

        assertThat(ec.getParams().getCurve().getField().getFieldSize()).isEqualTo(bits);
        assertThat(key.algorithm()).isEqualTo(algorithm).isEqualTo(type.algorithm());
    }

    @Test
    void renamedKeyIsTheSameKey() {
        SigningKey key = TestKeys.key(KeyType.P_256);

        SigningKey renamed = key.withId("another");

        assertThat(renamed.id()).isEqualTo("another");
        assertThat(renamed.publicKey()).isEqualTo(key.publicKey());
        assertThat(renamed.privateKey()).isEqualTo(key.privateKey());
        assertThat(renamed.published()).isEqualTo(new PublishedKey("another", "ES256", key.publicKey()));
    }

    @Test
    void printingAKeyShowsNothingPrivate() {
        SigningKey key = TestKeys.key(KeyType.P_256);

        assertThat(key).hasToString("ES256 key " + key.id());
    }
}
