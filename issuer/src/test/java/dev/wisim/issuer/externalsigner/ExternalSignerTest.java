package dev.wisim.issuer.externalsigner;

import static dev.wisim.issuer.externalsigner.JavaClient.statusOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.issuer.externalsigner.wire.SignJWTResponse;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.SigningKey;
import dev.wisim.kernel.jose.UnverifiedJwt;
import dev.wisim.kernel.journal.Exchange;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller gets that hands over nonsense, comes too early, or comes in a crowd. */
class ExternalSignerTest {

    private static final String SUBJECT = "system:serviceaccount:default:app";

    @TempDir
    private Path directory;

    private final SigningKey key = TestSigner.key(KeyType.P_256);
    private TestSigner signer;
    private JavaClient client;

    @BeforeAll
    static void needsLinux() {
        JavaClient.needsLinux();
    }

    @BeforeEach
    void start() {
        Path socket = directory.resolve("signer.sock");
        signer = TestSigner.of(socket, ExternalSignerSettings.DEFAULT, key);
        client = JavaClient.connect(socket);
    }

    @AfterEach
    void stop() {
        client.close();
        signer.close();
    }

    @Test
    void signsTheVeryBytesThatItWasGiven() throws Exception {
        String claims = JavaClient.encoded("{ \"sub\":\"" + SUBJECT + "\",\"x\":\"\\u003c<é\" }");

        SignJWTResponse answer = client.sign(claims);

        UnverifiedJwt token = UnverifiedJwt.parse(answer.getHeader() + '.' + claims + '.' + answer.getSignature());
        assertThat(token.verify(key.publicKey(), CryptoProvider.jdk()).content().claimText("x"))
                .contains("<<é");
        assertThat(token.header()).isEqualTo(Map.of("alg", "ES256", "kid", key.id(), "typ", "JWT"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''          | the claims are empty
                    e30.e30     | the claims are not base64url: they hold a dot
                    e30=        | the claims cannot be signed: the token's payload is padded
                    e3+/        | the claims cannot be signed: the token's payload is not base64url
                    e           | the claims cannot be signed: the token's payload is not base64url
                    e31         | the claims are not canonical base64url: the last character has unused bits that are not 0
                    W10         | the claims cannot be signed: the token's payload is not a JSON object
                    bnVsbA      | the claims cannot be signed: the token's payload is not a JSON object
                    _w          | the claims cannot be signed: the token's payload is not UTF-8
                    """)
    void refusesClaimsThatAreNoJsonObjectInBase64Url(String claims, String sentence) {
        assertThat(statusOf(() -> client.sign(claims))).isEqualTo("INVALID_ARGUMENT: " + sentence);
    }

    @Test
    void refusesAMemberThatIsThereTwice() {
        assertThat(statusOf(() -> client.signJson("{\"sub\":\"a\",\"sub\":\"b\"}")))
                .startsWith("INVALID_ARGUMENT: the claims cannot be signed: the token's payload is not a JSON object")
                .contains("sub");
    }

    @Test
    void signsTheLongestClaimsAndNoLongerOnes() {
        String longest = claimsOf(SignableClaims.LONGEST);

        assertThat(statusOf(() -> client.sign(longest))).isEqualTo("OK");
        assertThat(statusOf(() -> client.sign(longest + "AAAA")))
                .isEqualTo("INVALID_ARGUMENT: the claims have 60004 characters, more than 60000");
    }

    @Test
    void doesNotEvenReadAMessageOfMoreThanAMegabyte() {
        Logger noise = Logger.getLogger("io.grpc.servlet.jakarta.ServletServerStream");
        noise.setLevel(Level.OFF);

        assertThat(statusOf(() -> client.sign("A".repeat(1_048_576)))).startsWith("RESOURCE_EXHAUSTED: ");
        noise.setLevel(null);
    }

    @Test
    void refusesToSignWithoutAnActiveKey() {
        signer.withdrawActiveKey();

        assertThat(statusOf(() -> client.sign("e30"))).isEqualTo("FAILED_PRECONDITION: no key signs at this moment");
        assertThat(client.keys().getKeysList()).hasSize(1);
    }

    @Test
    void refusesToSignWithAKeyThatRelyingPartiesCannotFind() {
        String expected = "FAILED_PRECONDITION: the active key " + key.id() + " is not among the keys of discovery";

        signer.replace(ring(SignerKey.excluded(key.published())));
        assertThat(statusOf(() -> client.sign("e30"))).isEqualTo(expected);

        signer.replace(ring(SignerKey.published(TestSigner.key(KeyType.P_256).published())));
        assertThat(statusOf(() -> client.sign("e30"))).isEqualTo(expected);
    }

    @Test
    void refusesToListNoKeysWhichAnApiServerWouldTakeForAnAnswer() {
        signer.replace(ring());

        assertThat(statusOf(() -> client.keys())).isEqualTo("FAILED_PRECONDITION: there are no keys at this moment");
    }

    @Test
    void tellsNothingOfACrash() {
        signer.failWith(new IllegalStateException("the password is swordfish"));

        assertThat(statusOf(() -> client.sign("e30"))).isEqualTo("INTERNAL: the signer failed; its log says why");
    }

    @Test
    void goesOnWhenACallerHasGone() {
        CountDownLatch ready = signer.holdCalls();
        assertThat(statusOf(() -> client.signWithin(200, "e30"))).startsWith("DEADLINE_EXCEEDED");

        ready.countDown();

        assertThat(statusOf(() -> client.sign("e30"))).isEqualTo("OK");
        Awaitility.await().untilAsserted(() -> assertThat(signer.journal()).hasSize(2));
    }

    @Test
    void finishesARunningCallBeforeItCloses() throws Exception {
        CountDownLatch ready = signer.holdCalls();
        CompletableFuture<SignJWTResponse> running = CompletableFuture.supplyAsync(() -> client.sign("e30"));
        Awaitility.await().until(signer::isHoldingACall);

        CompletableFuture<Void> closed = CompletableFuture.runAsync(signer::close);
        Awaitility.await().until(() -> statusOf(() -> client.metadata()).startsWith("UNAVAILABLE"));
        ready.countDown();

        assertThat(running.get(10, TimeUnit.SECONDS).getSignature()).isNotEmpty();
        closed.get(10, TimeUnit.SECONDS);
        assertThat(statusOf(() -> client.sign("e30"))).startsWith("UNAVAILABLE");
    }

    @Test
    void signsForManyThreadsAndJournalsEachOnce() {
        int calls = 200;

        Set<String> signatures = IntStream.range(0, calls)
                .parallel()
                .mapToObj(i -> client.signJson("{\"sub\":\"" + i + "\"}").getSignature())
                .collect(Collectors.toSet());

        assertThat(signatures).hasSize(calls);
        assertThat(signer.journal())
                .hasSize(calls)
                .extracting(exchange -> exchange.notes().get("subject"))
                .doesNotHaveDuplicates();
        assertThat(signer.journal()).extracting(Exchange::id).doesNotHaveDuplicates();
    }

    @Test
    void journalsSubjectAndKeyAndNeverTheToken() {
        SignJWTResponse answer = client.signJson("{\"sub\":\"" + SUBJECT + "\",\"jti\":\"do-not-tell\"}");
        assertThat(statusOf(() -> client.signJson("[]"))).startsWith("INVALID_ARGUMENT");
        client.keys();

        List<Exchange> journal = signer.journal();
        assertThat(journal)
                .extracting(Exchange::path)
                .containsExactly(
                        "/v1.ExternalJWTSigner/Sign", "/v1.ExternalJWTSigner/Sign", "/v1.ExternalJWTSigner/FetchKeys");
        assertThat(journal.get(0).notes())
                .containsEntry("subject", SUBJECT)
                .containsEntry("kid", key.id())
                .containsEntry("grpcStatus", "OK");
        assertThat(journal.get(1).notes())
                .containsEntry("grpcStatus", "INVALID_ARGUMENT")
                .doesNotContainKey("subject");
        assertThat(journal.get(2).notes())
                .containsEntry("published", List.of(key.id()))
                .containsEntry("excluded", List.of());
        assertThat(journal.toString()).doesNotContain(answer.getSignature(), answer.getHeader(), "do-not-tell");
    }

    private SignerRing ring(SignerKey... keys) {
        return new SignerRing(Optional.of(key), List.of(keys), signer.ring().changedAt());
    }

    /** An object with one member, as long as it takes. */
    private static String claimsOf(int length) {
        String claims = JavaClient.encoded("{\"x\":\"" + "a".repeat(length / 4 * 3 - 8) + "\"}");
        assertThat(claims).hasSize(length);
        return claims;
    }
}
