package dev.wisim.kernel.jose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wisim.kernel.time.WallClock;
import dev.wisim.kernel.tls.TestAuthority;
import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JwkSetTest {

    @ParameterizedTest
    @EnumSource(KeyType.class)
    void readsBackWhatAServerPublishes(KeyType type) throws MalformedJwkSet {
        SigningKey key = TestKeys.key(type);

        List<Jwk> keys = JwkSet.parse(set(jwk(key, "")), 100);

        assertThat(keys).singleElement().satisfies(each -> {
            assertThat(each.kid()).contains(key.id());
            assertThat(each.x5t()).isEmpty();
            assertThat(SigningKey.idOf(each.key())).isEqualTo(key.id());
        });
    }

    @Test
    void ignoresUnknownMembersAndReadsThumbprint() throws MalformedJwkSet {
        String jwk = jwk(
                TestKeys.key(KeyType.P_256), ",\"x5t\":\"abc\",\"issuer\":\"https://a\",\"alg\":\"XX\",\"key_ops\":7");

        List<Jwk> keys = JwkSet.parse("{\"more\":{},\"keys\":[" + jwk + "],\"even\":1}", 100);

        assertThat(keys)
                .singleElement()
                .satisfies(each -> assertThat(each.x5t()).contains("abc"));
    }

    @Test
    void readsKeyWithoutIdAndWithoutUse() throws MalformedJwkSet {
        String jwk = "{\"kty\":\"RSA\",\"n\":\"" + rsa().n() + "\",\"e\":\"AQAB\",\"kid\":5}";

        assertThat(JwkSet.parse(set(jwk), 100))
                .singleElement()
                .satisfies(each -> assertThat(each.kid()).isEmpty());
    }

    @Test
    void skipsKeysThatItCannotUseAndKeepsTheOthersInOrder() throws MalformedJwkSet {
        SigningKey first = TestKeys.key(KeyType.RSA_2048);
        SigningKey second = TestKeys.key(KeyType.P_256);

        JwkSet read = JwkSet.read(
                set(
                        "null",
                        "\"text\"",
                        "{}",
                        "{\"kty\":\"oct\",\"k\":\"AAAA\"}",
                        "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"AAAA\"}",
                        jwk(first, ""),
                        jwk(second, ",\"use\":\"enc\"").replace("\"use\":\"sig\",", ""),
                        "{\"kty\":\"RSA\",\"kid\":\"no key\"}",
                        "{\"kty\":\"RSA\",\"n\":7,\"e\":\"AQAB\"}",
                        "{\"kty\":\"RSA\",\"n\":\"\",\"e\":\"\"}",
                        "{\"kty\":\"RSA\",\"n\":\"AQAB\",\"e\":\"AQAB\"}",
                        "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AQ\",\"y\":\"AQ\"}",
                        "{\"kty\":\"EC\",\"crv\":\"P-999\",\"x\":\"AQ\",\"y\":\"AQ\"}",
                        "{\"kty\":\"RSA\",\"x5c\":[\"AAAA\"]}",
                        "{\"kty\":\"RSA\",\"x5c\":[7]}",
                        jwk(second, "")),
                100);

        assertThat(read.keys().stream().map(each -> each.kid().orElseThrow())).containsExactly(first.id(), second.id());
        assertThat(read.skipped()).hasSize(14).first().isEqualTo("key 1 is not a JSON object");
        assertThat(read.skipped()).contains("key 4 is neither RSA nor EC", "key 7 is not for signatures");
    }

    @Test
    void keepsTheFirstHundredUsableKeys() throws MalformedJwkSet {
        SigningKey key = TestKeys.key(KeyType.P_256);
        String[] keys = IntStream.rangeClosed(1, 103)
                .mapToObj(i -> i == 50 ? "{}" : jwk(key.withId("k" + i), ""))
                .toArray(String[]::new);

        JwkSet read = JwkSet.read(set(keys), 100);

        assertThat(read.keys())
                .hasSize(100)
                .last()
                .satisfies(each -> assertThat(each.kid()).contains("k101"));
        assertThat(read.skipped())
                .hasSize(3)
                .contains("key 102 comes after the first 100", "key 103 comes after the first 100");
    }

    @Test
    void exponentOfMoreThanEightBytesIsReadWhole() throws MalformedJwkSet {
        BigInteger exponent = BigInteger.ONE.shiftLeft(71).nextProbablePrime();
        String e = Tokens.encode(exponent.toByteArray());

        List<Jwk> keys = JwkSet.parse(set("{\"kty\":\"RSA\",\"n\":\"" + rsa().n() + "\",\"e\":\"" + e + "\"}"), 100);

        assertThat(keys)
                .singleElement()
                .satisfies(each -> assertThat(((RSAPublicKey) each.key()).getPublicExponent())
                        .isEqualTo(exponent));
    }

    @Test
    void monstrousModulusOrExponentIsSkipped() throws MalformedJwkSet {
        String huge = Tokens.encode(BigInteger.ONE.shiftLeft(20_000).toByteArray());

        JwkSet read = JwkSet.read(
                set(
                        "{\"kty\":\"RSA\",\"n\":\"" + huge + "\",\"e\":\"AQAB\"}",
                        "{\"kty\":\"RSA\",\"n\":\"" + huge + "\",\"e\":\"" + huge + "\"}"),
                100);

        assertThat(read.keys()).isEmpty();
        assertThat(read.skipped()).hasSize(2);
    }

    @Test
    void firstCertificateStandsInForMissingNumbers() throws Exception {
        X509Certificate certificate = TestAuthority.create(WallClock.system()).certificate();
        String x5c = Base64.getEncoder().encodeToString(certificate.getEncoded());

        List<Jwk> keys = JwkSet.parse(set("{\"kty\":\"EC\",\"x5c\":[\"" + x5c + "\",\"AAAA\"]}"), 100);

        assertThat(keys)
                .singleElement()
                .satisfies(each -> assertThat(each.key()).isEqualTo(certificate.getPublicKey()));
    }

    @Test
    void privateMembersOfACarelessServerAreNotTaken() throws MalformedJwkSet {
        List<Jwk> keys = JwkSet.parse(set(jwk(TestKeys.key(KeyType.P_256), ",\"d\":\"AAAA\"")), 100);

        assertThat(keys)
                .singleElement()
                .satisfies(each -> assertThat(each.key()).isNotInstanceOf(PrivateKey.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "null",
                "[]",
                "{}",
                "{\"keys\":{}}",
                "{\"keys\":null}",
                "{\"keys\":[]",
                "{\"keys\":[]} x",
                "<html></html>"
            })
    void rejectsWhatIsNoJwkSet(String json) {
        assertThatExceptionOfType(MalformedJwkSet.class)
                .isThrownBy(() -> JwkSet.parse(json, 100))
                .withMessageStartingWith("the JWK set");
    }

    @Test
    void boundsDepth() {
        assertThatExceptionOfType(MalformedJwkSet.class)
                .isThrownBy(() -> JwkSet.parse("{\"keys\":" + "[".repeat(100_000), 100));
    }

    private static String set(String... keys) {
        return "{\"keys\":[" + String.join(",", keys) + "]}";
    }

    private static String jwk(SigningKey key, String more) {
        String members = key.published().members() instanceof KeyMembers.Ec ec
                ? "\"crv\":\"" + ec.crv() + "\",\"x\":\"" + ec.x() + "\",\"y\":\"" + ec.y() + "\""
                : "\"n\":\"" + rsa(key).n() + "\",\"e\":\"" + rsa(key).e() + "\"";
        return "{\"use\":\"sig\",\"kty\":\"" + key.published().members().kty() + "\",\"kid\":\"" + key.id() + "\","
                + members + more + "}";
    }

    private static KeyMembers.Rsa rsa() {
        return rsa(TestKeys.key(KeyType.RSA_2048));
    }

    private static KeyMembers.Rsa rsa(SigningKey key) {
        return (KeyMembers.Rsa) key.published().members();
    }
}
