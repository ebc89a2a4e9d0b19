package dev.wisim.issuer.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.issuer.error.KubernetesError;
import dev.wisim.issuer.request.FieldValidation;
import dev.wisim.issuer.request.RequestBody;
import dev.wisim.issuer.wire.MediaType;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.error.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever arrives as a body is a request or is refused; nothing else is ever thrown. */
class MutatedBodiesTest {

    private static final int ROUNDS = 5_000;
    private static final List<String> BODIES = List.of(
            "{\"apiVersion\":\"authentication.k8s.io/v1\",\"kind\":\"TokenRequest\",\"metadata\":{\"name\":\"app\","
                    + "\"labels\":{\"a\":\"b\"}},\"spec\":{\"audiences\":[\"api://AzureADTokenExchange\",\"\\u00e9\"],"
                    + "\"expirationSeconds\":3600,\"boundObjectRef\":{\"kind\":\"Pod\",\"apiVersion\":\"v1\"}}}",
            """
            apiVersion: authentication.k8s.io/v1
            kind: TokenRequest
            metadata: &m {name: app, labels: {a: b}}
            spec:
              audiences: ["x", 'y', !!binary aGk=]
              expirationSeconds: 3600
              other: *m
            """);
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "null",
            "1e9",
            "\\ud800",
            "\\",
            "\u0000",
            "\u2028",
            "&a",
            "*a",
            "? ",
            "- ",
            "---\n",
            "!!float .nan",
            "9".repeat(30),
            "[".repeat(2_000),
            "{\"a\":".repeat(600),
            "<<: ",
            "%YAML 9\n",
            "\t");

    private final Chance chance = new Chance(20_261_122);

    @Test
    void areRequestsOrRefused() {
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String mediaType = round % 2 == 0 ? MediaType.JSON : MediaType.YAML;
            byte[] body = mutated(BODIES.get(round / 2 % 2), round);
            refused += refuses(body, mediaType, round) ? 1 : 0;
        }

        assertThat(refused).isBetween(ROUNDS / 4, ROUNDS - 1);
    }

    private static boolean refuses(byte[] body, String mediaType, int round) {
        try {
            TokenRequestDocument.of(RequestBody.read(body, mediaType, TokenRequestSchema.TYPE, FieldValidation.WARN));
            return false;
        } catch (Refusal refusal) {
            assertThat(refusal.entry()).isInstanceOf(KubernetesError.class);
            assertThat(refusal.text()).isNotEmpty();
            return true;
        } catch (RuntimeException | StackOverflowError crash) {
            throw new AssertionError("round " + round + ": " + new String(body, StandardCharsets.UTF_8), crash);
        }
    }

    private byte[] mutated(String text, int round) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        int at = pick(body.length, round, "at");
        return switch (pick(4, round, "how")) {
            case 0 -> Arrays.copyOf(body, at);
            case 1 -> withByte(body, at, (byte) pick(256, round, "byte"));
            case 2 -> without(body, at, Math.min(body.length, at + 1 + pick(12, round, "length")));
            default -> with(body, at, PIECES.get(pick(PIECES.size(), round, "piece")));
        };
    }

    private static byte[] withByte(byte[] body, int at, byte value) {
        body[at] = value;
        return body;
    }

    private static byte[] without(byte[] body, int from, int to) {
        return joined(Arrays.copyOf(body, from), new byte[0], Arrays.copyOfRange(body, to, body.length));
    }

    private static byte[] with(byte[] body, int at, String piece) {
        return joined(
                Arrays.copyOf(body, at),
                piece.getBytes(StandardCharsets.UTF_8),
                Arrays.copyOfRange(body, at, body.length));
    }

    private static byte[] joined(byte[] first, byte[] middle, byte[] last) {
        byte[] all = Arrays.copyOf(first, first.length + middle.length + last.length);
        System.arraycopy(middle, 0, all, first.length, middle.length);
        System.arraycopy(last, 0, all, first.length + middle.length, last.length);
        return all;
    }

    private int pick(int bound, int round, String what) {
        return (int) (chance.hash01(round, what) * bound);
    }
}
