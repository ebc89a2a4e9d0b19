package dev.wisim.kernel.jose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import dev.wisim.kernel.jose.BadSignature.Kind;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPrivateKeySpec;
import java.security.spec.RSAPublicKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest {

    private static final CryptoProvider FAST = CryptoProvider.detect();

    @ParameterizedTest
    @EnumSource(KeyType.class)
    void tokenOfEachKeyTypeIsVerifiedByEachProvider(KeyType type) throws Exception {
        SigningKey key = TestKeys.key(type);
        UnverifiedJwt token = signed(key, "{\"alg\":\"" + key.algorithm() + "\"}");

        for (CryptoProvider provider : TestKeys.providers().toList()) {
            VerifiedJwt verified = token.verify(key.publicKey(), provider);

            assertThat(verified.content()).isSameAs(token);
            assertThat(verified.key()).isEqualTo(key.publicKey());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "RS384", "RS512", "PS256"})
    void rsaKeyVerifiesTheAlgorithmThatTheTokenNames(String algorithm) throws Exception {
        UnverifiedJwt token = UnverifiedJwt.parse(byNimbus(JWSAlgorithm.parse(algorithm)));

        for (CryptoProvider provider : TestKeys.providers().toList()) {
            assertThat(token.verify(TestKeys.key(KeyType.RSA_2048).publicKey(), provider))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PS384", "PS512"})
    void rejectsAlgorithmsThatAreNotOnTheList(String algorithm) throws Exception {
        assertRejected(UnverifiedJwt.parse(byNimbus(JWSAlgorithm.parse(algorithm))), KeyType.RSA_2048, Kind.ALGORITHM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"none\"}",
                "{}",
                "{\"alg\":\"rs256\"}",
                "{\"alg\":\"RS256 \"}",
                "{\"alg\":[\"RS256\"]}",
                "{\"alg\":\"EdDSA\"}",
                "{\"alg\":\"\"}",
                "{\"alg\":null}"
            })
    void rejectsHeaderWithoutAKnownAlgorithm(String header) throws Exception {
        assertRejected(signed(TestKeys.key(KeyType.RSA_2048), header), KeyType.RSA_2048, Kind.ALGORITHM);
    }

    @Test
    void rejectsUnsecuredTokenWithoutSignature() throws Exception {
        UnverifiedJwt token =
                UnverifiedJwt.parse(Tokens.encode("{\"alg\":\"none\"}") + "." + Tokens.encode("{}") + ".");

        assertRejected(token, KeyType.RSA_2048, Kind.ALGORITHM);
    }

    @Test
    void rejectsHmacKeyedWithThePublicKey() throws Exception {
        byte[] publicKey = TestKeys.key(KeyType.RSA_2048).publicKey().getEncoded();
        JWSObject forged = new JWSObject(new JWSHeader(JWSAlgorithm.HS256), new Payload("{}"));
        forged.sign(new MACSigner(publicKey));

        assertRejected(UnverifiedJwt.parse(forged.serialize()), KeyType.RSA_2048, Kind.ALGORITHM);
    }

    @Test
    void rejectsKeyOfAnotherTypeOrCurve() throws Exception {
        assertRejected(signed(TestKeys.key(KeyType.P_256), "{\"alg\":\"ES256\"}"), KeyType.RSA_2048, Kind.KEY_TYPE);
        assertRejected(signed(TestKeys.key(KeyType.P_384), "{\"alg\":\"ES256\"}"), KeyType.P_384, Kind.KEY_TYPE);
        assertRejected(signed(TestKeys.key(KeyType.RSA_2048), "{\"alg\":\"RS256\"}"), KeyType.P_256, Kind.KEY_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"exp\"]", "[]", "null", "[\"b64\"]"})
    void rejectsCriticalExtensions(String crit) throws Exception {
        SigningKey key = TestKeys.key(KeyType.P_256);

        UnverifiedJwt token = signed(key, "{\"alg\":\"ES256\",\"crit\":" + crit + ",\"b64\":true}");

        assertRejected(token, KeyType.P_256, Kind.CRITICAL_HEADER);
    }

    @ParameterizedTest
    @EnumSource(KeyType.class)
    void rejectsSignatureOfAnotherKeyOverAnotherPayloadOrOfAnotherLength(KeyType type) throws Exception {
        SigningKey key = TestKeys.key(type);
        String header = "{\"alg\":\"" + key.algorithm() + "\"}";
        String token = new TokenSigner(FAST).sign(key, header, "{\"a\":1}");
        String signature = token.substring(token.lastIndexOf('.') + 1);
        String otherPayload = Tokens.encode(header) + '.' + Tokens.encode("{\"a\":2}") + '.';
        String samePayload = token.substring(0, token.lastIndexOf('.') + 1);

        assertRejected(UnverifiedJwt.parse(otherPayload + signature), type, Kind.SIGNATURE);
        assertRejected(UnverifiedJwt.parse(samePayload), type, Kind.SIGNATURE);
        assertRejected(UnverifiedJwt.parse(samePayload + signature + "AAAA"), type, Kind.SIGNATURE);
        assertRejected(UnverifiedJwt.parse(samePayload + signature.substring(4)), type, Kind.SIGNATURE);
        assertRejected(UnverifiedJwt.parse(samePayload + "A".repeat(signature.length())), type, Kind.SIGNATURE);
    }

    @Test
    void rejectsSignatureOfAnotherKey() throws Exception {
        SigningKey stranger = SigningKey.generate(KeyType.P_256, FAST);

        assertRejected(signed(stranger, "{\"alg\":\"ES256\"}"), KeyType.P_256, Kind.SIGNATURE);
    }

    @Test
    void rejectsEcdsaSignatureInDer() throws Exception {
        SigningKey key = TestKeys.key(KeyType.P_256);
        String input = Tokens.encode("{\"alg\":\"ES256\"}") + '.' + Tokens.encode("{}");
        Signature der = Signature.getInstance("SHA256withECDSA");
        der.initSign(key.privateKey());
        der.update(input.getBytes(StandardCharsets.US_ASCII));

        UnverifiedJwt token = UnverifiedJwt.parse(input + '.' + Tokens.encode(der.sign()));

        assertRejected(token, KeyType.P_256, Kind.SIGNATURE);
    }

    /** An exponent of more than eight bytes has crashed verifiers, and Amazon Corretto's refuses it; the JDK's does not. */
    @ParameterizedTest
    @MethodSource("dev.wisim.kernel.jose.TestKeys#providers")
    void keyWithALongExponentVerifiesWithEachProvider(CryptoProvider provider) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        RSAPrivateCrtKey usual = (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate();
        BigInteger one = BigInteger.ONE;
        BigInteger phi =
                usual.getPrimeP().subtract(one).multiply(usual.getPrimeQ().subtract(one));
        BigInteger exponent = one.shiftLeft(71).nextProbablePrime();
        KeyFactory factory = KeyFactory.getInstance("RSA");
        JWSObject token = new JWSObject(new JWSHeader(JWSAlgorithm.RS256), new Payload("{}"));
        token.sign(new RSASSASigner(
                factory.generatePrivate(new RSAPrivateKeySpec(usual.getModulus(), exponent.modInverse(phi)))));

        VerifiedJwt verified = UnverifiedJwt.parse(token.serialize())
                .verify(factory.generatePublic(new RSAPublicKeySpec(usual.getModulus(), exponent)), provider);

        assertThat(verified.content().claims()).isEmpty();
    }

    @Test
    void unusedBitsOfTheLastCharacterDoNotCount() throws Exception {
        SigningKey key = TestKeys.key(KeyType.RSA_2048);
        String token = new TokenSigner(FAST).sign(key, "{\"alg\":\"RS256\"}", "{}");
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        int last = alphabet.indexOf(token.charAt(token.length() - 1));
        String respelled = token.substring(0, token.length() - 1) + alphabet.charAt(last + 1);

        UnverifiedJwt read = UnverifiedJwt.parse(respelled);

        assertThat(last % 16).isZero();
        assertThat(read.verify(key.publicKey(), FAST)).isNotNull();
    }

    private static UnverifiedJwt signed(SigningKey key, String header) throws MalformedJwt {
        return UnverifiedJwt.parse(new TokenSigner(FAST).sign(key, header, "{}"));
    }

    private static String byNimbus(JWSAlgorithm algorithm) throws JOSEException {
        JWSObject token = new JWSObject(new JWSHeader(algorithm), new Payload("{}"));
        token.sign(new RSASSASigner(TestKeys.key(KeyType.RSA_2048).privateKey()));
        return token.serialize();
    }

    private static void assertRejected(UnverifiedJwt token, KeyType key, Kind kind) {
        assertThat(TestKeys.providers())
                .allSatisfy(provider -> assertThatExceptionOfType(BadSignature.class)
                        .isThrownBy(() -> token.verify(TestKeys.key(key).publicKey(), provider))
                        .satisfies(e -> assertThat(e.kind()).isEqualTo(kind)));
    }
}
