package dev.wisim.kernel.jose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JwkSetFileTest {

    private static final CryptoProvider JDK = CryptoProvider.jdk();
    private static final SigningKey RSA = TestKeys.key(KeyType.RSA_2048);
    private static final SigningKey P_256 = TestKeys.key(KeyType.P_256);

    @Test
    void publicKeysArePublishedUnderTheIdsThatTheyHave() throws UnusableKeyFile {
        KeyFile file = read(rsa().keyID("one").build(), ec().keyID("two").build());

        assertThat(file.published())
                .containsExactly(
                        new PublishedKey("one", "RS256", RSA.publicKey()),
                        new PublishedKey("two", "ES256", P_256.publicKey()));
        assertThat(file.pairs()).isEmpty();
        assertThat(file.skipped()).isEmpty();
    }

    @Test
    void keyWithoutIdGetsTheOneThatAnApiServerWouldGiveIt() throws UnusableKeyFile {
        KeyFile file = read(ec().build());

        assertThat(file.published()).containsExactly(P_256.published());
    }

    @Test
    void privateKeysArePairs() throws UnusableKeyFile {
        KeyFile file = read(
                rsa().privateKey(RSA.privateKey()).keyID("one").build(),
                ec().privateKey(P_256.privateKey()).keyID("two").build());

        assertThat(file.pairs()).extracting(SigningKey::id).containsExactly("one", "two");
        assertThat(file.pairs()).extracting(SigningKey::publicKey).containsExactly(RSA.publicKey(), P_256.publicKey());
        assertThat(file.published()).extracting(PublishedKey::id).containsExactly("one", "two");
    }

    @Test
    void algorithmOfAPublicKeyIsKept() throws UnusableKeyFile {
        KeyFile file = parse("{\"keys\":[" + with("alg", "PS256", rsa().build()) + "]}");

        assertThat(file.published()).extracting(PublishedKey::algorithm).containsExactly("PS256");
    }

    @Test
    void unusableKeysAreSkippedAndTold() throws UnusableKeyFile {
        String foreignHalf = ec().build().toJSONString().replace("}", ",\"d\":\"AQ\"}");
        KeyFile file = parse("{\"keys\":["
                + String.join(
                        ",",
                        "7",
                        "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"AA\"}",
                        "{\"kty\":\"AKP\",\"alg\":\"ML-DSA-44\",\"pub\":\"AA\"}",
                        with("use", "enc", rsa().build()),
                        with("alg", "ES256", rsa().build()),
                        with("alg", "RS512", rsa().privateKey(RSA.privateKey()).build()),
                        foreignHalf,
                        ec().build().toJSONString())
                + "]}");

        assertThat(file.published()).containsExactly(P_256.published());
        assertThat(file.skipped())
                .containsExactly(
                        "key 1 is not a JSON object",
                        "key 2 is neither RSA nor EC",
                        "key 3 is neither RSA nor EC",
                        "key 4 is not for signatures",
                        "key 5 has the algorithm ES256, which is not for it",
                        "key 6 is for RS512, and its private half would sign RS256",
                        "key 7 is broken: its private half does not belong to its public half");
    }

    @Test
    void setWithoutAUsableKeyIsRefusedWithTheReasons() {
        assertThatExceptionOfType(UnusableKeyFile.class)
                .isThrownBy(() -> parse("{\"keys\":[{\"kty\":\"oct\",\"k\":\"AA\"}]}"))
                .withMessage("keys.json holds no usable key: key 1 is neither RSA nor EC");
    }

    @Test
    void textThatIsNoSetIsRefused() {
        assertThatExceptionOfType(UnusableKeyFile.class)
                .isThrownBy(() -> parse("{\"keys\":{}}"))
                .withMessage("keys.json: the JWK set has no array 'keys'");
        assertThatExceptionOfType(UnusableKeyFile.class)
                .isThrownBy(() -> parse("{\"keys\":["))
                .withMessageStartingWith("keys.json: the JWK set is not JSON");
    }

    private static RSAKey.Builder rsa() {
        return new RSAKey.Builder((RSAPublicKey) RSA.publicKey());
    }

    private static ECKey.Builder ec() {
        return new ECKey.Builder(Curve.P_256, (ECPublicKey) P_256.publicKey());
    }

    private static String with(String member, String value, JWK key) {
        return key.toJSONString().replaceFirst("\\{", "{\"" + member + "\":\"" + value + "\",");
    }

    private static KeyFile read(JWK... keys) throws UnusableKeyFile {
        return parse(Arrays.stream(keys).map(JWK::toJSONString).collect(Collectors.joining(",", "{\"keys\":[", "]}")));
    }

    private static KeyFile parse(String json) throws UnusableKeyFile {
        return KeyFile.parse("keys.json", json, JDK);
    }
}
