package dev.wisim.entra.federation;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.util.Base64URL;
import dev.wisim.entra.Assertion;
import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.RawAnswer;
import dev.wisim.entra.TestIssuer;
import dev.wisim.kernel.jose.KeyMembers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Assertions made to confuse, to exhaust or to lead elsewhere: each has its number, none a crash, and nobody is called. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileAssertionTest {

    private final LoginWorld world = LoginWorld.start().withFederatedIdentity();
    private ServerSocket trap;

    @BeforeAll
    void open() throws IOException {
        trap = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        trap.setSoTimeout(1);
    }

    /** Whatever a token said, the address in it was never called. */
    @AfterAll
    void nobodyWasCalled() throws IOException {
        try {
            trap.accept();
            throw new AssertionError("an address out of a token's header was called");
        } catch (SocketTimeoutException asItShouldBe) {
            assertThat(trap.isBound()).isTrue();
        } finally {
            trap.close();
            world.close();
        }
    }

    Stream<Arguments> malformed() {
        String header = encoded("{\"alg\":\"RS256\",\"kid\":\"k\"}");
        String claims = encoded("{\"iss\":\"i\",\"sub\":\"s\",\"aud\":\"a\"}");
        return Stream.of(
                Arguments.of("empty parts", ".."),
                Arguments.of("two parts", header + "." + claims),
                Arguments.of("five parts, an encrypted token", header + ".a.b.c.d"),
                Arguments.of("a detached payload", header + "..c2ln"),
                Arguments.of("padding", header + "." + claims + "=.c2ln"),
                Arguments.of("white space inside", header + ". " + claims + ".c2ln"),
                Arguments.of("the other base64", header + ".+/+/." + "c2ln"),
                Arguments.of("an impossible length", header + "." + claims + ".abcde"),
                Arguments.of("a NUL character", header + ".\u0000" + claims + ".c2ln"),
                Arguments.of("look-alike letters", header.replace('e', '\u0435') + "." + claims + ".c2ln"),
                Arguments.of("no JSON", encoded("x") + "." + claims + ".c2ln"),
                Arguments.of("a JSON array", encoded("[]") + "." + claims + ".c2ln"),
                Arguments.of("JSON and more", encoded("{\"alg\":\"RS256\"} {}") + "." + claims + ".c2ln"),
                Arguments.of(
                        "a member twice", encoded("{\"alg\":\"none\",\"alg\":\"RS256\"}") + "." + claims + ".c2ln"),
                Arguments.of(
                        "a claim twice",
                        header + "." + encoded("{\"iss\":\"i\",\"sub\":\"s\",\"sub\":\"t\"}") + ".c2ln"),
                Arguments.of("a byte order mark", header + "." + encoded("\uFEFF{\"iss\":\"i\"}") + ".c2ln"),
                Arguments.of(
                        "broken UTF-8",
                        header + "." + encoded(new byte[] {'{', '"', (byte) 0xC0, (byte) 0xAF, '"', ':', '1', '}'})
                                + ".c2ln"),
                Arguments.of("deep nesting", header + "." + encoded("{\"iss\":" + "[".repeat(20_000)) + ".c2ln"),
                Arguments.of("a number of a thousand digits", header + "." + claim("iat", "9".repeat(1_000)) + ".c2ln"),
                Arguments.of(
                        "an expiry with an enormous exponent", header + "." + claim("exp", "1e999999999") + ".c2ln"),
                Arguments.of("an expiry infinitely near", header + "." + claim("exp", "1e-999999999") + ".c2ln"),
                Arguments.of("an expiry as text", header + "." + claim("exp", "\"4102444800\"") + ".c2ln"),
                Arguments.of("a start that is no number", header + "." + claim("nbf", "[1]") + ".c2ln"),
                Arguments.of("a subject that is a number", header + "." + claim("sub", "5") + ".c2ln"),
                Arguments.of("an issuer that is an object", header + "." + claim("iss", "{}") + ".c2ln"),
                Arguments.of("audiences that are no texts", header + "." + claim("aud", "[1]") + ".c2ln"),
                Arguments.of("more than any token has", header + "." + claims + "." + "A".repeat(70_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void whatIsNoTokenIsToldSo(String what, String assertion) {
        assertThat(ask(assertion).code()).as(what).isEqualTo(50027);
    }

    @Test
    void anAlgorithmIsNeverTakenFromTheTokenForAnotherKindOfKey() throws Exception {
        String header = encoded("{\"alg\":\"HS256\",\"kid\":\"" + TestIssuer.KEY.id() + "\"}");
        String signed = header + "." + world.assertion().compact().split("\\.", 3)[1];
        MACSigner publicKeyAsSecret = new MACSigner(TestIssuer.KEY.publicKey().getEncoded());
        Base64URL mac =
                publicKeyAsSecret.sign(new JWSHeader(JWSAlgorithm.HS256), signed.getBytes(StandardCharsets.US_ASCII));

        assertThat(ask(signed + "." + mac).code()).isEqualTo(5002738);
        assertThat(ask(signed + ".").code()).isEqualTo(5002738);
    }

    @Test
    void noneIsNoAlgorithmHoweverItIsSpelt() {
        for (Object algorithm : List.of("none", "None", "NONE", "nOnE", "", " RS256", "rs256", 256, List.of("RS256"))) {
            assertThat(world.ask(world.assertion().header("alg", algorithm)).code())
                    .as("%s", algorithm)
                    .isEqualTo(5002738);
        }
        assertThat(world.ask(world.assertion().header("alg", null)).code()).isEqualTo(5002738);
    }

    @Test
    void anUnsignedTokenDoesNotPass() {
        String[] parts = world.assertion().compact().split("\\.", 3);

        assertThat(ask(parts[0] + "." + parts[1] + ".").code()).isEqualTo(7000274);
    }

    /** Keys that a token brings along, or the address of some, change nothing: it is judged by what its issuer publishes. */
    @Test
    void keysThatATokenBringsAreNotLookedAt() {
        String address = "http://127.0.0.1:" + trap.getLocalPort() + "/keys";
        Map<String, Object> own = Map.of("kty", "RSA", "n", modulus(), "e", "AQAB", "kid", "own");

        assertThat(world.ask(world.assertion().header("jku", address)).status()).isEqualTo(200);
        assertThat(world.ask(world.assertion().header("x5u", address)).status()).isEqualTo(200);
        assertThat(world.ask(forged().header("jku", address)).code()).isEqualTo(7000274);
        assertThat(world.ask(forged().header("x5u", address)).code()).isEqualTo(7000274);
        assertThat(world.ask(forged().header("jwk", own)).code()).isEqualTo(7000274);
        assertThat(world.ask(forged().header("x5c", List.of("MIIB"))).code()).isEqualTo(7000274);
        assertThat(world.ask(forged().header("kid", "own").header("jwk", own)).code())
                .isEqualTo(7000272);
        assertThat(world.ask(world.assertion()
                                .header("kid", null)
                                .header("jku", address)
                                .header("jwk", own))
                        .code())
                .isEqualTo(5002723);
    }

    @Test
    void aKeyIdIsANameAndNoPathOrQuery() {
        for (String id : List.of("../../etc/passwd", "' OR '1'='1", "k\u0000", "x".repeat(10_000))) {
            assertThat(world.ask(world.assertion().header("kid", id)).code()).isEqualTo(7000272);
        }
        assertThat(world.ask(world.assertion().header("kid", 5)).code()).isEqualTo(5002723);
    }

    @Test
    void extensionsThatMustBeUnderstoodAreNot() {
        assertThat(world.ask(world.assertion().header("crit", List.of("exp"))).code())
                .isEqualTo(7000274);
        assertThat(world.ask(world.assertion().header("b64", false).header("crit", List.of("b64")))
                        .code())
                .isEqualTo(7000274);
    }

    @Test
    void otherTypesOfTokenAreRefused() {
        for (String type : List.of("at+jwt", "JOSE", "secevent+jwt", "jwt ", "application/jwt")) {
            assertThat(world.ask(world.assertion().header("typ", type)).code())
                    .as(type)
                    .isEqualTo(5002727);
        }
    }

    @Test
    void controlCharactersComeBackEscaped() {
        RawAnswer answer = world.ask(world.assertion().claim("sub", "a\u0000\r\nX-Injected: 1\u2028<script>"));

        assertThat(answer.code()).isEqualTo(700213);
        assertThat(answer.description()).contains("'a\u0000\r\nX-Injected: 1\u2028<script>'");
        assertThat(answer.headers()).noneMatch(header -> header.startsWith("X-Injected"));
    }

    /** What is odd and still a token. */
    @Test
    void takesBitsThatMeanNothing() {
        String right = world.assertion().compact();
        char last = right.charAt(right.length() - 1);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        char neighbour = alphabet.charAt(alphabet.indexOf(last) ^ 1);

        // 256 bytes leave four bits of the last character unused.
        assertThat(ask(right.substring(0, right.length() - 1) + neighbour).status())
                .isEqualTo(200);
    }

    private Assertion forged() {
        return world.assertion().signedBy(TestIssuer.OTHER_KEY);
    }

    private static String modulus() {
        return ((KeyMembers.Rsa) TestIssuer.OTHER_KEY.published().members()).n();
    }

    private RawAnswer ask(String assertion) {
        return world.ask(world.form(world.assertion()).with("client_assertion", assertion));
    }

    private static String claim(String name, String json) {
        String others = Stream.of("iss", "sub", "aud")
                .filter(other -> !other.equals(name))
                .map(other -> ",\"" + other + "\":\"x\"")
                .reduce("", String::concat);
        return encoded("{\"" + name + "\":" + json + others + "}");
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
