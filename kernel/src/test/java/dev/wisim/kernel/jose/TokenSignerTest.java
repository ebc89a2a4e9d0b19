package dev.wisim.kernel.jose;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TokenSignerTest {

    private static final String PAYLOAD = "{\"aud\":[\"a\"],\"sub\":\"größe 😀\"}";

    static Stream<Arguments> everyProviderAndType() {
        return TestKeys.providers()
                .flatMap(provider -> Arrays.stream(KeyType.values()).map(type -> Arguments.of(provider, type)));
    }

    @ParameterizedTest
    @MethodSource("everyProviderAndType")
    void whatItSignsAnotherLibraryVerifies(CryptoProvider provider, KeyType type) throws Exception {
        SigningKey key = TestKeys.key(type);
        String header = "{\"alg\":\"" + key.algorithm() + "\",\"kid\":\"" + key.id() + "\"}";

        JWSObject token = JWSObject.parse(new TokenSigner(provider).sign(key, header, PAYLOAD));

        JWSVerifier verifier = new DefaultJWSVerifierFactory().createJWSVerifier(token.getHeader(), key.publicKey());
        assertThat(token.verify(verifier)).isTrue();
    }

    @Test
    void bytesOfHeaderAndPayloadAreThoseGiven() {
        SigningKey key = TestKeys.key(KeyType.P_256);
        String header = "{ \"kid\":\"x\" ,\"alg\":\"ES256\"}";

        String[] parts =
                new TokenSigner(CryptoProvider.jdk()).sign(key, header, PAYLOAD).split("\\.", -1);

        assertThat(parts).hasSize(3).allSatisfy(part -> assertThat(part).matches("[A-Za-z0-9_-]+"));
        assertThat(text(parts[0])).isEqualTo(header);
        assertThat(text(parts[1])).isEqualTo(PAYLOAD);
    }

    @ParameterizedTest
    @CsvSource({"RSA_2048, 342", "P_256, 86", "P_384, 128", "P_521, 176"})
    void signaturesHaveOneLengthForEachType(KeyType type, int characters) {
        SigningKey key = TestKeys.key(type);

        Stream<String> signatures = TestKeys.providers()
                .map(TokenSigner::new)
                .flatMap(signer -> IntStream.range(0, 20).mapToObj(i -> signer.sign(key, "{}", "{}")))
                .map(token -> token.substring(token.lastIndexOf('.') + 1));

        assertThat(signatures).allSatisfy(each -> assertThat(each).hasSize(characters));
    }

    @Test
    void rsaSignaturesDoNotDependOnTheProvider() {
        SigningKey key = TestKeys.key(KeyType.RSA_2048);

        Stream<String> tokens = TestKeys.providers().map(each -> new TokenSigner(each).sign(key, "{}", PAYLOAD));

        assertThat(tokens.distinct()).hasSize(1);
    }

    @Test
    void oneSignerServesManyThreads() {
        SigningKey key = TestKeys.key(KeyType.RSA_2048);
        TokenSigner signer = new TokenSigner(CryptoProvider.detect());

        long distinct = IntStream.range(0, 500)
                .parallel()
                .mapToObj(i -> signer.sign(key, "{}", PAYLOAD))
                .distinct()
                .count();

        assertThat(distinct).isEqualTo(1);
    }

    private static String text(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }
}
