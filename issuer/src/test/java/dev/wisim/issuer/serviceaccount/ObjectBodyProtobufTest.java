package dev.wisim.issuer.serviceaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import dev.wisim.issuer.error.RequestError;
import dev.wisim.issuer.wire.MediaType;
import dev.wisim.kernel.error.Refusal;
import io.kubernetes.client.proto.Meta.ObjectMeta;
import io.kubernetes.client.proto.Runtime.TypeMeta;
import io.kubernetes.client.proto.Runtime.Unknown;
import io.kubernetes.client.proto.V1.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObjectBodyProtobufTest {

    private static final ByteString NAMED = Secret.newBuilder()
            .setMetadata(ObjectMeta.newBuilder().setName("s1"))
            .build()
            .toByteString();

    @Test
    void readsWhatJsonWouldHaveSaid() {
        Secret secret = Secret.newBuilder()
                .setMetadata(ObjectMeta.newBuilder()
                        .setName("s1")
                        .putLabels("tier", "back")
                        .putAnnotations("kubernetes.io/service-account.name", "app"))
                .setType("kubernetes.io/service-account-token")
                .putData("password", ByteString.copyFromUtf8("hunter2"))
                .build();

        NewObject read = read(framed("v1", "Secret", secret.toByteString()));

        assertThat(read.name()).isEqualTo("s1");
        assertThat(read.labels()).isEqualTo(Map.of("tier", "back"));
        assertThat(read.annotations()).isEqualTo(Map.of("kubernetes.io/service-account.name", "app"));
        assertThat(read.body().text("type")).isEqualTo("kubernetes.io/service-account-token");
        assertThat(read.body().object("data").text("password")).isEqualTo("aHVudGVyMg==");
    }

    @Test
    void takesTypeFromThePathWhenTheFrameHasNone() {
        assertThat(read(framed("", "", NAMED)).name()).isEqualTo("s1");
    }

    @Test
    void refusesWhatHasNoFrame() {
        assertThat(refusal("{\"kind\":\"Secret\"}".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(
                        "the object provided is unrecognized (must be of type Secret): provided data does not appear to"
                                + " be a protobuf message, expected prefix [107 56 115 0] ({\"kind\":\"Secret\"})");
        assertThat(refusal(new byte[] {'k', '8', 's'})).contains("expected prefix [107 56 115 0] (6b3873)");
        assertThat(refusal(new byte[0]))
                .isEqualTo("the object provided is unrecognized (must be of type Secret): empty data (<empty>)");
        assertThat(refusal(new byte[] {'k', '8', 's', 0}))
                .isEqualTo("the object provided is unrecognized (must be of type Secret): empty body (6b387300)");
        assertThat(refusal(new byte[] {'k', '8', 's', 0, 0x0a}))
                .isEqualTo("the object provided is unrecognized (must be of type Secret): unexpected EOF (6b3873000a)");
    }

    @Test
    void refusesFrameOfAnotherKind() {
        assertThat(refusal(framed("v1", "Pod", NAMED)))
                .isEqualTo("Pod in version \"v1\" cannot be handled as a Secret: converting (v1.Pod) to (core.Secret):"
                        + " unknown conversion");
        assertThat(refusal(framed("v2", "Secret", NAMED)))
                .isEqualTo(
                        "Secret in version \"v2\" cannot be handled as a Secret: no kind \"Secret\" is registered for"
                                + " version \"v2\" in scheme \"k8s.io/kubernetes/pkg/api/legacyscheme/scheme.go:30\"");
    }

    @Test
    void refusesMessageThatIsBroken() {
        byte[] broken = framed("v1", "Secret", ByteString.copyFrom(new byte[] {0x0a, 0x7f}));

        assertThatThrownBy(() -> read(broken)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.entry()).isEqualTo(RequestError.BROKEN_PROTOBUF);
            assertThat(refusal.text())
                    .isEqualTo("Secret in version \"v1\" cannot be handled as a Secret: unexpected EOF");
        });
    }

    private static NewObject read(byte[] body) {
        return ManifestDocument.read(body, MediaType.PROTOBUF, ObjectKind.SECRET, "default");
    }

    private static String refusal(byte[] body) {
        try {
            return "read: " + read(body);
        } catch (Refusal refusal) {
            return refusal.text();
        }
    }

    private static byte[] framed(String apiVersion, String kind, ByteString message) {
        byte[] frame = Unknown.newBuilder()
                .setTypeMeta(TypeMeta.newBuilder().setApiVersion(apiVersion).setKind(kind))
                .setRaw(message)
                .build()
                .toByteArray();
        byte[] body = new byte[frame.length + 4];
        body[0] = 'k';
        body[1] = '8';
        body[2] = 's';
        System.arraycopy(frame, 0, body, 4, frame.length);
        return body;
    }
}
