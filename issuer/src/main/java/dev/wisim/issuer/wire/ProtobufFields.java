package dev.wisim.issuer.wire;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a message as if it had come as JSON: Kubernetes names the fields of its messages as those of its JSON. */
public final class ProtobufFields {

    private ProtobufFields() {}

    /**
     * The fields that {@code bytes} set. A list that is empty cannot be told from one that is not there.
     *
     * @param type the type of the message
     */
    public static GoFields read(ByteString bytes, Descriptor type) throws GoProtobufError {
        return new GoFields(fields(message(bytes, type)));
    }

    /** By its description: the library's generated parsers are older than the library, which warns of them. */
    static Message message(ByteString bytes, Descriptor type) throws GoProtobufError {
        GoProtobufScanner.check(bytes, type);
        try {
            return DynamicMessage.parseFrom(type, bytes);
        } catch (InvalidProtocolBufferException e) {
            throw new GoProtobufError("proto: " + e.getMessage());
        }
    }

    private static Map<String, Object> fields(Message message) {
        Map<String, Object> fields = new LinkedHashMap<>();
        message.getAllFields().forEach((field, value) -> fields.put(jsonName(field), several(field, value)));
        return fields;
    }

    /** One field of BoundObjectReference has another name in its message than in its JSON. */
    private static String jsonName(FieldDescriptor field) {
        return field.getName().equals("uID") ? "uid" : field.getName();
    }

    private static Object several(FieldDescriptor field, Object value) {
        if (field.isMapField()) {
            Map<String, Object> entries = new LinkedHashMap<>();
            for (Object entry : (List<?>) value) {
                Map<String, Object> keyAndValue = fields((Message) entry);
                entries.put((String) keyAndValue.getOrDefault("key", ""), keyAndValue.getOrDefault("value", ""));
            }
            return entries;
        }
        if (field.isRepeated()) {
            List<Object> elements = new ArrayList<>();
            ((List<?>) value).forEach(element -> elements.add(one(element)));
            return elements;
        }
        return one(value);
    }

    /** A value as JSON would have it: whole numbers long, bytes in base64. */
    private static Object one(Object value) {
        if (value instanceof Message message) {
            return fields(message);
        }
        if (value instanceof Integer number) {
            return number.longValue();
        }
        if (value instanceof ByteString bytes) {
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        }
        return value;
    }
}
