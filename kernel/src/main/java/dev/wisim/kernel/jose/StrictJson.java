package dev.wisim.kernel.jose;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** JSON objects from strangers: UTF-8 only, no duplicate member, nothing after the object, little depth, short numbers. */
final class StrictJson {

    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(32)
            .maxNumberLength(64)
            .maxStringLength(UnverifiedJwt.MAX_LENGTH)
            .build();

    private static final ObjectReader OBJECTS = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(BOUNDS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .readerForMapOf(Object.class);

    private StrictJson() {}

    /** The members of the object that the token's {@code part} is. */
    static Map<String, @Nullable Object> object(String part, byte[] utf8) throws MalformedJwt {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
            if (!text.stripLeading().startsWith("{")) {
                throw new MalformedJwt(MalformedJwt.Kind.NOT_JSON, "the token's " + part + " is not a JSON object");
            }
            Map<String, @Nullable Object> members = OBJECTS.readValue(text);
            // A half of a character can be written as an escape alone: that has no UTF-8, so nobody could answer with
            // it.
            if (text.contains("\\u") && !StandardCharsets.UTF_8.newEncoder().canEncode(members.toString())) {
                throw new MalformedJwt(
                        MalformedJwt.Kind.NOT_JSON, "the token's " + part + " has half a character in it");
            }
            return Collections.unmodifiableMap(members);
        } catch (CharacterCodingException e) {
            throw new MalformedJwt(MalformedJwt.Kind.NOT_JSON, "the token's " + part + " is not UTF-8");
        } catch (JacksonException e) {
            throw new MalformedJwt(
                    MalformedJwt.Kind.NOT_JSON,
                    "the token's " + part + " is not a JSON object: " + e.getOriginalMessage());
        }
    }
}
