package dev.wisim.issuer.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON into a Go struct as the API server's decoder does: names match case by case, null leaves a field unset, the
 * first value of a wrong type in the order of the document is the error, unknown and doubled fields are collected.
 */
public final class GoStructDocument {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(10_001)
                            .maxNumberLength(Integer.MAX_VALUE)
                            .maxNameLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    private final JsonParser parser;
    private final List<String> strictErrors = new ArrayList<>();

    private GoStructDocument(JsonParser parser) {
        this.parser = parser;
    }

    /** As many objections as the API server's decoder collects before it stops noting more. */
    private static final int MOST_STRICT_ERRORS = 100;

    /**
     * What was read.
     *
     * @param fields the fields that were set
     * @param strictErrors what strict decoding objects to, {@code unknown field "spec.nope"}, in order
     */
    public record Reading(GoFields fields, List<String> strictErrors) {}

    /**
     * The kind of the JSON value: {@code object}, {@code array}, {@code string}, {@code number}, {@code bool} or
     * {@code null}.
     *
     * @throws GoSyntaxError when {@code json} is not one well-formed value
     */
    public static String check(byte[] json) throws GoSyntaxError {
        GoScanner.check(json);
        try (JsonParser parser = open(json)) {
            return nameOf(parser.nextToken());
        }
    }

    /** Reads an object, or null for an empty one, of which {@link #check} found nothing wrong. */
    public static Reading read(byte[] json, GoType.Struct type) throws GoTypeMismatch {
        try (JsonParser parser = open(json)) {
            GoStructDocument document = new GoStructDocument(parser);
            boolean isObject = parser.nextToken() == JsonToken.START_OBJECT;
            Map<String, Object> fields = isObject ? document.struct(type, "") : Map.of();
            return new Reading(new GoFields(fields), List.copyOf(document.strictErrors));
        }
    }

    private static JsonParser open(byte[] json) {
        return MAPPER.createParser(LoneSurrogates.replaced(new String(json, StandardCharsets.UTF_8)));
    }

    private Map<String, Object> struct(GoType.Struct type, String path) throws GoTypeMismatch {
        Map<String, Object> fields = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            String field = path.isEmpty() ? name : path + '.' + name;
            GoType fieldType = type.fields().get(name);
            parser.nextToken();
            if (fieldType == null) {
                object("unknown field " + GoQuote.quote(field));
                parser.skipChildren();
            } else {
                noteDuplicate(seen, name, field);
                value(fieldType, type, field).ifPresent(value -> fields.put(name, value));
            }
        }
        return fields;
    }

    private void noteDuplicate(Set<String> seen, String name, String field) {
        if (!seen.add(name)) {
            object("duplicate field " + GoQuote.quote(field));
        }
    }

    private void object(String fault) {
        if (strictErrors.size() < MOST_STRICT_ERRORS) {
            strictErrors.add(fault);
        }
    }

    private Optional<Object> value(GoType type, GoType.Struct owner, String path) throws GoTypeMismatch {
        JsonToken token = parser.currentToken();
        if (type instanceof GoType.Anything) {
            parser.skipChildren();
            return Optional.empty();
        }
        if (token == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        if (type instanceof GoType.Whole) {
            return Optional.of(WholeValueDocument.read(parser));
        }
        if (type instanceof GoType.Text && token == JsonToken.VALUE_STRING) {
            return Optional.of(parser.getString());
        }
        if (type instanceof GoType.Int64 && token == JsonToken.VALUE_NUMBER_INT) {
            return Optional.of(int64(owner, path));
        }
        if (type instanceof GoType.ListOf list && token == JsonToken.START_ARRAY) {
            return Optional.of(list(list, owner, path));
        }
        if (type instanceof GoType.MapOf map && token == JsonToken.START_OBJECT) {
            return Optional.of(map(map, owner, path));
        }
        if (type instanceof GoType.Struct struct && token == JsonToken.START_OBJECT) {
            return Optional.of(struct(struct, path));
        }
        boolean fraction = type instanceof GoType.Int64 && token == JsonToken.VALUE_NUMBER_FLOAT;
        throw mismatch(nameOf(token) + (fraction ? " " + parser.getString() : ""), type, owner, path);
    }

    private Long int64(GoType.Struct owner, String path) throws GoTypeMismatch {
        String digits = parser.getString();
        try {
            return Long.valueOf(digits);
        } catch (NumberFormatException outOfRange) {
            throw mismatch("number " + digits, new GoType.Int64(), owner, path);
        }
    }

    private List<Object> list(GoType.ListOf type, GoType.Struct owner, String path) throws GoTypeMismatch {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(type.element(), owner, path).orElse(""));
        }
        return elements;
    }

    private Map<String, Object> map(GoType.MapOf type, GoType.Struct owner, String path) throws GoTypeMismatch {
        Map<String, Object> entries = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            noteDuplicate(seen, name, path + '.' + name);
            parser.nextToken();
            entries.put(name, value(type.value(), owner, path).orElse(""));
        }
        return entries;
    }

    private static GoTypeMismatch mismatch(String json, GoType type, GoType.Struct owner, String path) {
        return new GoTypeMismatch(json, owner.simpleName() + '.' + path, type.name());
    }

    private static String nameOf(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "array";
            case VALUE_STRING -> "string";
            case VALUE_TRUE, VALUE_FALSE -> "bool";
            case VALUE_NULL -> "null";
            default -> "number";
        };
    }
}
