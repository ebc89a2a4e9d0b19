package dev.wisim.kernel.jose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wisim.kernel.jose.MalformedJwt.Kind;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnverifiedJwtTest {

    private static final String HEADER = "{\"alg\":\"RS256\",\"kid\":\"k1\"}";

    @Test
    void readsHeaderAndClaims() throws MalformedJwt {
        UnverifiedJwt token =
                UnverifiedJwt.parse(Tokens.of(HEADER, "{\"iss\":\"https://a/\",\"n\":{\"deep\":[1,null]}}"));

        assertThat(token.headerText("alg")).contains("RS256");
        assertThat(token.headerText("kid")).contains("k1");
        assertThat(token.headerText("typ")).isEmpty();
        assertThat(token.claimText("iss")).contains("https://a/");
        assertThat(token.claimText("n")).isEmpty();
        assertThat(token.claims()).containsOnlyKeys("iss", "n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a", "a.b", "..", "...", "a.b.c.d", "a.b.c."})
    void rejectsWhatIsNotThreeParts(String text) {
        assertThatExceptionOfType(MalformedJwt.class).isThrownBy(() -> UnverifiedJwt.parse(text));
    }

    @Test
    void rejectsFourPartsAsNotCompact() {
        assertMalformed(Tokens.withPayload("{}") + ".x", Kind.NOT_COMPACT);
        assertMalformed(Tokens.encode(HEADER) + "." + Tokens.encode("{}"), Kind.NOT_COMPACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", " ", "\r\n", "=", "==", "+", "/", "%", "\u00e9", "\u0000"})
    void rejectsWhatIsOutsideTheBase64UrlAlphabet(String stray) {
        String token = Tokens.withPayload("{}");

        assertMalformed(token + stray, Kind.NOT_BASE64URL);
        assertMalformed(stray + token, Kind.NOT_BASE64URL);
        assertMalformed(token.replaceFirst("\\.", stray + "."), Kind.NOT_BASE64URL);
    }

    @Test
    void rejectsPartWhoseLengthNoBase64UrlHas() {
        assertMalformed(Tokens.encode(HEADER) + "." + Tokens.encode("{}") + ".abcde", Kind.NOT_BASE64URL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"{}\"",
                "1",
                "true",
                "{",
                "{}}",
                "{}{}",
                "{} x",
                "{\"a\":1,}",
                "{'a':1}",
                "{a:1}",
                "{\"a\":01}",
                "{\"a\":NaN}",
                "{\"a\":+1}",
                "// c\n{}",
                "{\"a\":\"\n\"}",
                "\ufeff{}"
            })
    void rejectsPayloadThatIsNotOneStrictJsonObject(String json) {
        assertMalformed(Tokens.withPayload(json), Kind.NOT_JSON);
        assertMalformed(Tokens.of(json, "{}"), Kind.NOT_JSON);
    }

    @Test
    void rejectsDuplicateMembersAtAnyDepth() {
        assertMalformed(Tokens.withPayload("{\"sub\":\"a\",\"sub\":\"b\"}"), Kind.NOT_JSON);
        assertMalformed(Tokens.withPayload("{\"a\":{\"b\":1,\"\\u0062\":2}}"), Kind.NOT_JSON);
        assertMalformed(Tokens.of("{\"alg\":\"none\",\"alg\":\"RS256\"}", "{}"), Kind.NOT_JSON);
    }

    @Test
    void rejectsBytesThatAreNotUtf8() {
        byte[] latin1 = "{\"sub\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf16 = "{\"sub\":\"e\"}".getBytes(StandardCharsets.UTF_16BE);

        assertMalformed(Tokens.encode(HEADER) + "." + Tokens.encode(latin1) + ".AA", Kind.NOT_JSON);
        assertMalformed(Tokens.encode(HEADER) + "." + Tokens.encode(utf16) + ".AA", Kind.NOT_JSON);
    }

    @Test
    void boundsDepthAndLengthOfNumbers() throws MalformedJwt {
        UnverifiedJwt.parse(Tokens.withPayload("{\"a\":" + "[".repeat(31) + "]".repeat(31) + "}"));
        UnverifiedJwt.parse(Tokens.withPayload("{\"a\":" + "9".repeat(64) + "}"));

        assertMalformed(Tokens.withPayload("{\"a\":" + "[".repeat(32) + "]".repeat(32) + "}"), Kind.NOT_JSON);
        assertMalformed(Tokens.withPayload("{\"a\":" + "9".repeat(65) + "}"), Kind.NOT_JSON);
        assertMalformed(Tokens.withPayload("{\"a\":" + "[".repeat(20_000)), Kind.NOT_JSON);
    }

    @Test
    void boundsTheWholeTokenToTheCharacter() throws MalformedJwt {
        String prefix = Tokens.encode(HEADER) + "." + Tokens.encode("{}") + ".";
        String fitting = prefix + "A".repeat(UnverifiedJwt.MAX_LENGTH - prefix.length());

        UnverifiedJwt.parse(fitting);

        assertMalformed(fitting + "A", Kind.TOO_LONG);
    }

    @Test
    void readsUnsecuredTokenSoThatItsAlgorithmCanBeNamed() throws MalformedJwt {
        UnverifiedJwt token =
                UnverifiedJwt.parse(Tokens.encode("{\"alg\":\"none\"}") + "." + Tokens.encode("{}") + ".");

        assertThat(token.headerText("alg")).contains("none");
    }

    @Test
    void emptyObjectsHaveNothingInThem() throws MalformedJwt {
        UnverifiedJwt token = UnverifiedJwt.parse(Tokens.of("{}", " {} "));

        assertThat(token.header()).isEmpty();
        assertThat(token.claims()).isEmpty();
        assertThat(token.audiences()).isEmpty();
        assertThat(token.time("exp")).isEmpty();
    }

    private static void assertMalformed(String token, Kind kind) {
        assertThatExceptionOfType(MalformedJwt.class)
                .isThrownBy(() -> UnverifiedJwt.parse(token))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(kind))
                .withMessageStartingWith("the token");
    }
}
