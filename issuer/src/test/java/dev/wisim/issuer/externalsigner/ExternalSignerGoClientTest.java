package dev.wisim.issuer.externalsigner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.SigningKey;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * The client that is generated from the published API of Kubernetes, module {@code k8s.io/externaljwt}, doing to the signer
 * what an API server does. The checks are in the Go program; a rule that does not hold is an answer that begins with "broken:".
 */
class ExternalSignerGoClientTest {

    private static final String SUBJECT = "system:serviceaccount:default:app";

    @TempDir
    private Path directory;

    @BeforeAll
    static void build() throws Exception {
        GoClient.build();
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyType.class,
            mode = Mode.EXCLUDE,
            names = {"RSA_3072", "RSA_4096"})
    void passesEveryCheckOfTheApiServer(KeyType type) throws Exception {
        SigningKey key = TestSigner.key(type);
        try (TestSigner signer = TestSigner.of(socket(), ExternalSignerSettings.DEFAULT, key);
                GoClient client = GoClient.connect(socket())) {

            assertThat(client.greeting()).isEqualTo("metadata 86400");
            assertThat(client.ask("fetch"))
                    .isEqualTo("hint=300 timestamp=" + signer.ring().changedAt() + " " + key.id());
            assertThat(client.ask("sign " + SUBJECT)).isEqualTo(type.algorithm() + " " + key.id() + " fetches=2");
        }
    }

    @Test
    void isAskedForKeysAgainWhenATokenNamesANewOne() throws Exception {
        SigningKey first = TestSigner.key(KeyType.P_256);
        SigningKey second = TestSigner.key(KeyType.P_384);
        try (TestSigner signer = TestSigner.of(socket(), ExternalSignerSettings.DEFAULT, first);
                GoClient client = GoClient.connect(socket())) {
            client.greeting();
            assertThat(client.ask("sign " + SUBJECT)).isEqualTo("ES256 " + first.id() + " fetches=1");

            signer.rotate(second);

            assertThat(client.ask("sign " + SUBJECT)).isEqualTo("ES384 " + second.id() + " fetches=2");
            assertThat(client.ask("sign " + SUBJECT)).isEqualTo("ES384 " + second.id() + " fetches=2");
            assertThat(client.ask("fetch"))
                    .isEqualTo(
                            "hint=300 timestamp=" + signer.ring().changedAt() + " " + second.id() + " -" + first.id());
        }
    }

    @ParameterizedTest
    @EnumSource(KeyIdStyle.class)
    void namesItsKeyAlikeInTokenAndKeyList(KeyIdStyle style) throws Exception {
        SigningKey key = TestSigner.key(KeyType.P_256);
        String id = style.idOf(key.published());
        try (TestSigner signer = TestSigner.of(socket(), ExternalSignerSettings.DEFAULT.withKeyIds(style), key);
                GoClient client = GoClient.connect(socket())) {
            client.greeting();

            assertThat(client.ask("sign " + SUBJECT)).isEqualTo("ES256 " + id + " fetches=1");
            assertThat(signer.journal().get(2).notes()).containsEntry("kid", id);
        }
    }

    @Test
    void tellsTheSmallestHintAndLifetimeThatAnApiServerTakes() throws Exception {
        ExternalSignerSettings smallest = ExternalSignerSettings.DEFAULT
                .withRefreshHint(Duration.ofSeconds(1))
                .withMaxTokenExpiration(Duration.ofSeconds(600));
        try (TestSigner signer = TestSigner.of(socket(), smallest, TestSigner.key(KeyType.P_256));
                GoClient client = GoClient.connect(socket())) {

            assertThat(client.greeting()).isEqualTo("metadata 600");
            assertThat(client.ask("fetch"))
                    .startsWith("hint=1 timestamp=" + signer.ring().changedAt());
        }
    }

    @Test
    void refusesWithAStatusThatGoUnderstands() throws Exception {
        try (TestSigner signer =
                        TestSigner.of(socket(), ExternalSignerSettings.DEFAULT, TestSigner.key(KeyType.P_256));
                GoClient client = GoClient.connect(socket())) {
            client.greeting();

            assertThat(client.ask("refused bm90IGpzb24"))
                    .isEqualTo(
                            "InvalidArgument: the claims cannot be signed: the token's payload is not a JSON object");
            signer.withdrawActiveKey();
            assertThat(client.ask("refused e30")).isEqualTo("FailedPrecondition: no key signs at this moment");
        }
    }

    @Test
    void signsForManyGoroutinesOnOneConnection() throws Exception {
        try (TestSigner signer =
                        TestSigner.of(socket(), ExternalSignerSettings.DEFAULT, TestSigner.key(KeyType.P_256));
                GoClient client = GoClient.connect(socket())) {
            client.greeting();

            assertThat(client.ask("load 500")).isEqualTo("signed 500");
            assertThat(signer.journal()).hasSize(502);
        }
    }

    private Path socket() {
        return directory.resolve("signer.sock");
    }
}
