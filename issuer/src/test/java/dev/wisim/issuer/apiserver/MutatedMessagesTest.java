package dev.wisim.issuer.apiserver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.issuer.error.KubernetesError;
import dev.wisim.issuer.request.FieldValidation;
import dev.wisim.issuer.request.RequestBody;
import dev.wisim.issuer.serviceaccount.ManifestDocument;
import dev.wisim.issuer.serviceaccount.ObjectKind;
import dev.wisim.issuer.serviceaccount.ObjectType;
import dev.wisim.issuer.wire.MediaType;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.error.Refusal;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever arrives in protobuf is an object or is refused; nothing else is ever thrown, and no server ever breaks. */
class MutatedMessagesTest {

    private static final int ROUNDS = 20_000;
    private static final int SENT = 400;

    /** A secret, and what kubectl 1.33 sends for a token bound to a pod. */
    private static final List<String> BODIES = List.of(
            "6b3873000a0c0a0276311206536563726574121e0a140a02733112001a0022002a0032003800420012060a01611201621a00",
            "6b3873000a280a1861757468656e7469636174696f6e2e6b38732e696f2f7631120c546f6b656e52657175657374126b0a100a0012"
                    + "001a0022002a003200380042001251"
                    + "0a1a6170693a2f2f417a7572654144546f6b656e45786368616e67651a330a03506f64120276311a027031222433316431613139"
                    + "662d393861382d343963612d396130652d3132656434383563366435311a040a0012001a002200");

    private final Chance chance = new Chance(20_261_123);

    @Test
    void areObjectsOrRefused() {
        ObjectType secret = ManifestDocument.type(ObjectKind.SECRET);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            refused += refuses(mutated(BODIES.get(0), round), secret, round) ? 1 : 0;
        }

        assertThat(refused).isBetween(ROUNDS / 4, ROUNDS - 1);
    }

    /** What a JSON or YAML body is mutated from: a pod, a secret and a review, all in one. */
    private static final String TEXT =
            "{\"apiVersion\":\"v1\",\"kind\":\"Secret\",\"metadata\":{\"name\":\"m\",\"annotations\":{\"kubernetes.io/"
                    + "service-account.name\":\"app\"}},\"type\":\"kubernetes.io/service-account-token\",\"data\":{\"a\":"
                    + "\"eA==\"},\"stringData\":{\"b\":\"x\"},\"spec\":{\"token\":\"a.b.c\",\"audiences\":[\"x\"],"
                    + "\"serviceAccountName\":\"app\",\"containers\":[{\"name\":\"c\",\"n\":1.5e3,\"z\":null}]}}";

    @Test
    void neitherDoTextsBreakTheServer() {
        List<String> targets = List.of(
                "/api/v1/namespaces/default/secrets",
                "/api/v1/namespaces/default/pods",
                "/apis/authentication.k8s.io/v1/tokenreviews",
                "/api/v1/nodes");
        List<String> kinds = List.of("Secret", "Pod", "TokenReview", "Node");
        try (TestApiServer server = new TestApiServer()) {
            for (int round = 0; round < SENT; round++) {
                int to = round % targets.size();
                String body = TEXT.replace("\"Secret\"", "\"" + kinds.get(to) + "\"");
                String apiVersion = to == 2 ? body.replace("\"v1\"", "\"authentication.k8s.io/v1\"") : body;
                String hex = HexFormat.of().formatHex(apiVersion.getBytes(StandardCharsets.UTF_8));
                int status = server.send(server.request(targets.get(to))
                                .header("Content-Type", round % 8 < 4 ? MediaType.JSON : MediaType.YAML)
                                .header("Accept", round % 16 < 8 ? MediaType.PROTOBUF + ", */*" : MediaType.YAML)
                                .POST(BodyPublishers.ofByteArray(mutated(hex, round))))
                        .statusCode();

                assertThat(status).as("round %s", round).isLessThan(500);
            }
        }
    }

    @Test
    void neverBreakTheServer() {
        List<String> targets = List.of(
                "/api/v1/namespaces/default/secrets",
                "/api/v1/namespaces/default/serviceaccounts/app/token",
                "/apis/authentication.k8s.io/v1/tokenreviews",
                "/apis/authentication.k8s.io/v1/selfsubjectreviews",
                "/api/v1/namespaces");
        try (TestApiServer server = new TestApiServer()) {
            for (int round = 0; round < SENT; round++) {
                int status = server.send(server.request(targets.get(round % targets.size()))
                                .header("Content-Type", MediaType.PROTOBUF)
                                .header("Accept", MediaType.PROTOBUF)
                                .POST(BodyPublishers.ofByteArray(mutated(BODIES.get(round % 2), round))))
                        .statusCode();

                assertThat(status).as("round %s", round).isLessThan(500);
            }
        }
    }

    private static boolean refuses(byte[] body, ObjectType type, int round) {
        try {
            ManifestDocument.of(
                    RequestBody.read(body, MediaType.PROTOBUF, type, FieldValidation.WARN)
                            .fields(),
                    ObjectKind.SECRET,
                    "default");
            return false;
        } catch (Refusal refusal) {
            assertThat(refusal.entry()).isInstanceOf(KubernetesError.class);
            assertThat(refusal.text()).isNotEmpty();
            return true;
        } catch (RuntimeException | StackOverflowError crash) {
            throw new AssertionError("round " + round + ": " + HexFormat.of().formatHex(body), crash);
        }
    }

    private byte[] mutated(String hex, int round) {
        byte[] body = HexFormat.of().parseHex(hex);
        int at = pick(body.length, round, "at");
        return switch (pick(4, round, "how")) {
            case 0 -> Arrays.copyOf(body, at);
            case 1 -> joined(body, at, new byte[] {(byte) pick(256, round, "byte")}, at + 1);
            case 2 -> joined(body, at, new byte[0], Math.min(body.length, at + 1 + pick(6, round, "length")));
            default -> joined(body, at, new byte[] {(byte) pick(256, round, "byte"), (byte) 0x80}, at);
        };
    }

    private static byte[] joined(byte[] body, int until, byte[] piece, int from) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(body, 0, until);
        all.writeBytes(piece);
        all.write(body, from, body.length - from);
        return all.toByteArray();
    }

    private int pick(int bound, int round, String what) {
        return (int) (chance.hash01(round, what) * bound);
    }
}
