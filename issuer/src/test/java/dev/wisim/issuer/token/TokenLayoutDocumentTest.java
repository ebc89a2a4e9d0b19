package dev.wisim.issuer.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.issuer.serviceaccount.ClusterObject.Node;
import dev.wisim.issuer.serviceaccount.ClusterObject.Pod;
import dev.wisim.issuer.serviceaccount.ClusterObject.Secret;
import dev.wisim.issuer.serviceaccount.ClusterObject.ServiceAccount;
import dev.wisim.issuer.serviceaccount.ObjectBody;
import dev.wisim.issuer.serviceaccount.ObjectMeta;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.SigningKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Payloads that kube-apiserver 1.36.2 and a real kubelet made, byte for byte. */
class TokenLayoutDocumentTest {

    private static final String ISSUER = "https://issuer.test.local/cluster1";
    private static final ServiceAccount APP =
            new ServiceAccount(meta("default", "app", "d80f4984-e348-4c34-8057-a4c355333967"), ObjectBody.EMPTY);
    private static final Pod P1 =
            new Pod(meta("default", "p1", "4c23c651-e0ba-4f51-a06a-7625477d077b"), "app", "vm", ObjectBody.EMPTY);
    private static final Node VM = new Node(meta("", "vm", "9ec35179-b706-48b8-bafb-b42af79ca3d1"), ObjectBody.EMPTY);
    private static final Secret S1 =
            new Secret(meta("default", "s1", "71847cd9-f2ba-4e7c-959d-f8a6f2764ee9"), ObjectBody.EMPTY);

    @Test
    void laysOutPodsTokenAsTheKubeletProjectsIt() {
        String payload = TokenLayoutDocument.payload(claims(
                "api://AzureADTokenExchange",
                "1ac4cf07-3778-44bb-8dff-cd332c09957d",
                1_795_311_672,
                new Lifetime(3_600, 3_600, OptionalLong.empty(), List.of()),
                new BoundObject.ToPod(P1, Optional.of(VM))));

        assertThat(payload)
                .isEqualTo("{\"aud\":[\"api://AzureADTokenExchange\"],\"exp\":1795315272,\"iat\":1795311672,"
                        + "\"iss\":\"https://issuer.test.local/cluster1\",\"jti\":\"1ac4cf07-3778-44bb-8dff-cd332c09957d\","
                        + "\"kubernetes.io\":{\"namespace\":\"default\","
                        + "\"node\":{\"name\":\"vm\",\"uid\":\"9ec35179-b706-48b8-bafb-b42af79ca3d1\"},"
                        + "\"pod\":{\"name\":\"p1\",\"uid\":\"4c23c651-e0ba-4f51-a06a-7625477d077b\"},"
                        + "\"serviceaccount\":{\"name\":\"app\",\"uid\":\"d80f4984-e348-4c34-8057-a4c355333967\"}},"
                        + "\"nbf\":1795311672,\"sub\":\"system:serviceaccount:default:app\"}");
    }

    @Test
    void laysOutExtendedTokenForTheApiServer() {
        String payload = TokenLayoutDocument.payload(claims(
                "https://kubernetes.default.svc",
                "dda7e001-142f-4e31-b54f-29d894ccdc91",
                1_795_311_672,
                new Lifetime(3_607, 31_536_000, OptionalLong.of(3_607), List.of()),
                new BoundObject.ToPod(P1, Optional.of(VM))));

        assertThat(payload)
                .isEqualTo(
                        "{\"aud\":[\"https://kubernetes.default.svc\"],\"exp\":1826847672,\"iat\":1795311672,"
                                + "\"iss\":\"https://issuer.test.local/cluster1\",\"jti\":\"dda7e001-142f-4e31-b54f-29d894ccdc91\","
                                + "\"kubernetes.io\":{\"namespace\":\"default\","
                                + "\"node\":{\"name\":\"vm\",\"uid\":\"9ec35179-b706-48b8-bafb-b42af79ca3d1\"},"
                                + "\"pod\":{\"name\":\"p1\",\"uid\":\"4c23c651-e0ba-4f51-a06a-7625477d077b\"},"
                                + "\"serviceaccount\":{\"name\":\"app\",\"uid\":\"d80f4984-e348-4c34-8057-a4c355333967\"},"
                                + "\"warnafter\":1795315279},\"nbf\":1795311672,\"sub\":\"system:serviceaccount:default:app\"}");
    }

    @Test
    void laysOutTokenThatIsBoundToNothing() {
        String payload = TokenLayoutDocument.payload(claims(
                "api://AzureADTokenExchange",
                "7aedfb3f-6e0c-466f-96af-3752bec2b40b",
                1_795_311_414,
                new Lifetime(3_600, 3_600, OptionalLong.empty(), List.of()),
                new BoundObject.Nothing()));

        assertThat(payload)
                .isEqualTo("{\"aud\":[\"api://AzureADTokenExchange\"],\"exp\":1795315014,\"iat\":1795311414,"
                        + "\"iss\":\"https://issuer.test.local/cluster1\",\"jti\":\"7aedfb3f-6e0c-466f-96af-3752bec2b40b\","
                        + "\"kubernetes.io\":{\"namespace\":\"default\","
                        + "\"serviceaccount\":{\"name\":\"app\",\"uid\":\"d80f4984-e348-4c34-8057-a4c355333967\"}},"
                        + "\"nbf\":1795311414,\"sub\":\"system:serviceaccount:default:app\"}");
    }

    @Test
    void namesNodeThatIsGoneWithoutItsIdentity() {
        assertThat(privateClaims(new BoundObject.ToPod(P1, Optional.empty())))
                .contains("\"namespace\":\"default\",\"node\":{\"name\":\"vm\"},\"pod\":{\"name\":\"p1\",");
    }

    @Test
    void namesNoNodeOfPodThatIsNotScheduled() {
        Pod unscheduled = new Pod(P1.meta(), "app", "", ObjectBody.EMPTY);

        assertThat(privateClaims(new BoundObject.ToPod(unscheduled, Optional.empty())))
                .doesNotContain("\"node\"");
    }

    @Test
    void namesSecretOrNodeThatTokenIsBoundTo() {
        assertThat(privateClaims(new BoundObject.ToSecret(S1)))
                .contains(
                        "\"namespace\":\"default\","
                                + "\"secret\":{\"name\":\"s1\",\"uid\":\"71847cd9-f2ba-4e7c-959d-f8a6f2764ee9\"},\"serviceaccount\"");
        assertThat(privateClaims(new BoundObject.ToNode(VM)))
                .contains(
                        "\"namespace\":\"default\","
                                + "\"node\":{\"name\":\"vm\",\"uid\":\"9ec35179-b706-48b8-bafb-b42af79ca3d1\"},\"serviceaccount\"");
    }

    @Test
    void headerHasAlgorithmAndKeyIdAndNothingElse() {
        SigningKey key =
                SigningKey.generate(KeyType.P_384, CryptoProvider.jdk()).withId("wLVJgOY403pZ0");

        assertThat(TokenLayoutDocument.header(key)).isEqualTo("{\"alg\":\"ES384\",\"kid\":\"wLVJgOY403pZ0\"}");
    }

    @Test
    void escapesAudiencesAsGoDoes() {
        TokenClaims claims =
                claims("a&b<c>", "7aedfb3f-6e0c-466f-96af-3752bec2b40b", 0, hour(), new BoundObject.Nothing());

        assertThat(TokenLayoutDocument.payload(claims)).startsWith("{\"aud\":[\"a\\u0026b\\u003cc\\u003e\"],");
    }

    private static String privateClaims(BoundObject bound) {
        return TokenLayoutDocument.payload(claims("a", "7aedfb3f-6e0c-466f-96af-3752bec2b40b", 0, hour(), bound));
    }

    private static Lifetime hour() {
        return new Lifetime(3_600, 3_600, OptionalLong.empty(), List.of());
    }

    private static TokenClaims claims(String audience, String id, long issuedAt, Lifetime lifetime, BoundObject bound) {
        return new TokenClaims(
                ISSUER, APP, List.of(audience), UUID.fromString(id), Instant.ofEpochSecond(issuedAt), lifetime, bound);
    }

    private static ObjectMeta meta(String namespace, String name, String uid) {
        return new ObjectMeta(namespace, name, UUID.fromString(uid), Instant.EPOCH, Map.of(), Map.of());
    }
}
