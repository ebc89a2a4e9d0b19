package dev.wisim.issuer.recording;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.TextFormat;
import dev.wisim.issuer.wire.GoProtobufError;
import dev.wisim.issuer.wire.ProtobufFrame;
import io.kubernetes.client.proto.Meta;
import io.kubernetes.client.proto.V1Authentication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The body of an answer in protobuf, field by field, tokens told and not shown. */
final class RecordedMessage {

    private static final Map<String, Descriptor> TYPES = Map.of(
            "TokenRequest", V1Authentication.TokenRequest.getDescriptor(),
            "Status", Meta.Status.getDescriptor());

    private RecordedMessage() {}

    static String of(WireMessage answer) throws GoProtobufError, IOException {
        ProtobufFrame frame = ProtobufFrame.read(answer.body().getBytes(StandardCharsets.ISO_8859_1));
        ByteString message = frame.message();
        String fields = TextFormat.printer().printToString(DynamicMessage.parseFrom(TYPES.get(frame.kind()), message));
        return frame.apiVersion() + " " + frame.kind() + "\n" + NormalForm.body(fields);
    }
}
