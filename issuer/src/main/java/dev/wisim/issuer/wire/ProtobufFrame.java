package dev.wisim.issuer.wire;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import io.kubernetes.client.proto.Runtime.TypeMeta;
import io.kubernetes.client.proto.Runtime.Unknown;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * The frame around every message of Kubernetes: four bytes, then a {@code runtime.Unknown} that names the message and holds
 * its bytes (kubernetes/apimachinery, pkg/runtime/serializer/protobuf/protobuf.go).
 *
 * @param apiVersion group and version of the message, empty when left out
 * @param kind the kind of the message, empty when left out
 * @param message the message's bytes
 */
public record ProtobufFrame(String apiVersion, String kind, ByteString message) {

    private static final byte[] MAGIC = {'k', '8', 's', 0};

    /** {@code document} in its frame. */
    static byte[] write(ApiDocument document) {
        Unknown frame = Unknown.newBuilder()
                .setTypeMeta(TypeMeta.newBuilder()
                        .setApiVersion(document.apiVersion())
                        .setKind(document.kind()))
                .setRaw(document.protobuf().toByteString())
                .setContentEncoding("")
                .setContentType("")
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(MAGIC.length + frame.getSerializedSize());
        bytes.writeBytes(MAGIC);
        bytes.writeBytes(frame.toByteArray());
        return bytes.toByteArray();
    }

    /**
     * Takes {@code body} out of its frame.
     *
     * @throws GoProtobufError when there is no frame, or a broken one
     */
    public static ProtobufFrame read(byte[] body) throws GoProtobufError {
        if (body.length == 0) {
            throw new GoProtobufError("empty data");
        }
        if (!Arrays.equals(MAGIC, 0, MAGIC.length, body, 0, Math.min(body.length, MAGIC.length))) {
            throw new GoProtobufError(
                    "provided data does not appear to be a protobuf message, expected prefix [107 56 115 0]");
        }
        if (body.length == MAGIC.length) {
            throw new GoProtobufError("empty body");
        }
        ByteString framed = ByteString.copyFrom(body, MAGIC.length, body.length - MAGIC.length);
        Message frame = ProtobufFields.message(framed, Unknown.getDescriptor());
        Message type = (Message) frame.getField(field(frame, Unknown.TYPEMETA_FIELD_NUMBER));
        return new ProtobufFrame(
                (String) type.getField(field(type, TypeMeta.APIVERSION_FIELD_NUMBER)),
                (String) type.getField(field(type, TypeMeta.KIND_FIELD_NUMBER)),
                (ByteString) frame.getField(field(frame, Unknown.RAW_FIELD_NUMBER)));
    }

    private static FieldDescriptor field(Message message, int number) {
        return message.getDescriptorForType().findFieldByNumber(number);
    }
}
