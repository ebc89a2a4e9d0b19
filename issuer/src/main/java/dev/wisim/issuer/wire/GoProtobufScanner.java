package dev.wisim.issuer.wire;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;

/**
 * Says what is wrong with a message in the words of the decoders that gogo/protobuf generates for Go, which the API server
 * hands on to its clients. It reads nothing: values are the library's matter.
 */
final class GoProtobufScanner {

    private static final String END = "unexpected EOF";
    private static final int VARINT = 0;
    private static final int FIXED_64 = 1;
    private static final int BYTES = 2;
    private static final int GROUP_BEGINS = 3;
    private static final int GROUP_ENDS = 4;
    private static final int FIXED_32 = 5;

    private final ByteString bytes;
    private final Descriptor type;
    private int at;

    private GoProtobufScanner(ByteString bytes, Descriptor type) {
        this.bytes = bytes;
        this.type = type;
    }

    /** Returns when a Go decoder would find nothing wrong with {@code bytes} as a message of {@code type}. */
    static void check(ByteString bytes, Descriptor type) throws GoProtobufError {
        new GoProtobufScanner(bytes, type).message();
    }

    private void message() throws GoProtobufError {
        while (at < bytes.size()) {
            long tag = varint();
            int number = (int) (tag >>> 3);
            int wireType = (int) (tag & 7);
            if (wireType == GROUP_ENDS) {
                throw new GoProtobufError("proto: " + typeName() + ": wiretype end group for non-group");
            }
            if (number <= 0) {
                throw new GoProtobufError("proto: " + typeName() + ": illegal tag " + number + " (wire type "
                        + Long.toUnsignedString(tag) + ")");
            }
            FieldDescriptor field = type.findFieldByNumber(number);
            if (field == null) {
                skip(wireType);
            } else {
                known(field, wireType);
            }
        }
    }

    private void known(FieldDescriptor field, int wireType) throws GoProtobufError {
        boolean delimited = field.getJavaType() == JavaType.MESSAGE
                || field.getJavaType() == JavaType.STRING
                || field.getJavaType() == JavaType.BYTE_STRING;
        if (wireType != (delimited ? BYTES : VARINT)) {
            throw new GoProtobufError("proto: wrong wireType = " + wireType + " for field " + goName(field));
        }
        if (!delimited) {
            varint();
        } else if (field.getJavaType() == JavaType.MESSAGE) {
            check(take(length()), field.getMessageType());
        } else {
            take(length());
        }
    }

    private void skip(int wireType) throws GoProtobufError {
        int depth = 0;
        int type = wireType;
        while (true) {
            switch (type) {
                case VARINT -> varint();
                case FIXED_64 -> take(8);
                case BYTES -> take(length());
                case GROUP_BEGINS -> depth++;
                case GROUP_ENDS -> depth--;
                case FIXED_32 -> take(4);
                default -> throw new GoProtobufError("proto: illegal wireType " + type);
            }
            if (depth <= 0) {
                return;
            }
            type = (int) (varint() & 7);
        }
    }

    private int length() throws GoProtobufError {
        long length = varint();
        if (length < 0) {
            throw new GoProtobufError("proto: negative length found during unmarshaling");
        }
        return (int) Math.min(length, Integer.MAX_VALUE);
    }

    private ByteString take(int length) throws GoProtobufError {
        if (length > bytes.size() - at) {
            throw new GoProtobufError(END);
        }
        at += length;
        return bytes.substring(at - length, at);
    }

    private long varint() throws GoProtobufError {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = take(1).byteAt(0);
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new GoProtobufError("proto: integer overflow");
    }

    /** The entries of maps have no type of their own in Go. */
    private String typeName() {
        return type.getOptions().getMapEntry() ? type.getContainingType().getName() : type.getName();
    }

    private static String goName(FieldDescriptor field) {
        return switch (field.getName()) {
            case "metadata" -> "ObjectMeta";
            case "uid" -> "UID";
            case "apiVersion" -> "APIVersion";
            default ->
                Character.toUpperCase(field.getName().charAt(0))
                        + field.getName().substring(1);
        };
    }
}
