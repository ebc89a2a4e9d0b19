package dev.wisim.kernel.admin;

import com.fasterxml.jackson.annotation.Nulls;
import dev.wisim.kernel.config.InvalidSetting;
import dev.wisim.kernel.error.Refusal;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.type.LogicalType;

/**
 * JSON to and from documents, strictly: a member that is misspelt, doubled, missing or of another type is refused by name,
 * because a test that configured something else than it meant would pass for the wrong reason.
 */
public final class AdminJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .changeDefaultNullHandling(handling -> handling.withContentNulls(Nulls.FAIL))
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .addModule(AdminValues.module())
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    /** A query has text only, so numbers are read from text. */
    private static final JsonMapper LENIENT =
            MAPPER.rebuild().enable(MapperFeature.ALLOW_COERCION_OF_SCALARS).build();

    private AdminJson() {}

    /**
     * Reads a request body; an empty one is an empty object. A component of {@code type} that is not an {@link Optional}
     * must be there.
     *
     * @throws Refusal with the {@link AdminError} that names what is wrong and where
     */
    public static <T extends Record> T read(byte[] body, Class<T> type) {
        JsonNode tree = tree(body);
        requireMembers(tree, type);
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (UnrecognizedPropertyException e) {
            throw new Refusal(AdminError.UNKNOWN_MEMBER, Map.of("member", member(e), "known", known(e)));
        } catch (ValueInstantiationException e) {
            throw e.getCause() instanceof InvalidSetting setting
                    ? invalid(member(e, setting.setting()), setting.problem())
                    : invalid(member(e), problem(e));
        } catch (JacksonException e) {
            throw invalid(member(e), problem(e));
        }
    }

    /**
     * Reads the query of a request: every component of {@code type} is an {@link Optional}, of text or of a number.
     *
     * @throws Refusal when a parameter is not known, is there twice, or has a value that makes no sense
     */
    public static <T extends Record> T readQuery(Map<String, List<String>> query, Class<T> type) {
        ObjectNode tree = MAPPER.createObjectNode();
        query.forEach((name, values) -> {
            if (values.size() != 1) {
                throw badParameter(name, "it is there more than once");
            }
            tree.put(name, values.get(0));
        });
        try {
            return LENIENT.treeToValue(tree, type);
        } catch (UnrecognizedPropertyException e) {
            throw new Refusal(AdminError.UNKNOWN_PARAMETER, Map.of("parameter", member(e), "known", known(e)));
        } catch (JacksonException e) {
            throw badParameter(member(e), problem(e));
        }
    }

    /** The document as compact JSON. */
    public static String write(Object document) {
        return MAPPER.writeValueAsString(document);
    }

    private static JsonNode tree(byte[] body) {
        if (body.length == 0) {
            return MAPPER.createObjectNode();
        }
        try {
            return MAPPER.readTree(body);
        } catch (JacksonException e) {
            throw malformed(e.getLocation(), e.getOriginalMessage());
        }
    }

    private static void requireMembers(JsonNode tree, Class<? extends Record> type) {
        if (!tree.isObject()) {
            throw malformed(TokenStreamLocation.NA, "it must be an object");
        }
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() != Optional.class && !tree.hasNonNull(component.getName())) {
                throw new Refusal(AdminError.MISSING_MEMBER, Map.of("member", component.getName()));
            }
        }
    }

    private static Refusal malformed(TokenStreamLocation at, String problem) {
        return new Refusal(
                AdminError.MALFORMED_JSON,
                Map.of(
                        "line", Integer.toString(Math.max(1, at.getLineNr())),
                        "column", Integer.toString(Math.max(1, at.getColumnNr())),
                        "problem", problem));
    }

    private static Refusal invalid(String member, String problem) {
        return new Refusal(AdminError.INVALID_MEMBER, Map.of("member", member, "problem", problem));
    }

    private static Refusal badParameter(String parameter, String problem) {
        return new Refusal(AdminError.INVALID_PARAMETER, Map.of("parameter", parameter, "problem", problem));
    }

    private static String known(UnrecognizedPropertyException e) {
        String known = e.getKnownPropertyIds().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return known.isEmpty() ? "none" : known;
    }

    /** The path of the member, as in {@code audiences[0]}. */
    private static String member(JacksonException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    /** The path of a member below the document that objects to it. */
    private static String member(JacksonException e, String below) {
        String document = member(e);
        return document.isEmpty() ? below : document + "." + below;
    }

    /** A document's own objection to a value, or what kind of value was wanted. */
    private static String problem(JacksonException e) {
        if (e instanceof ValueInstantiationException && e.getCause() != null) {
            return String.valueOf(e.getCause().getMessage());
        }
        if (e instanceof InputCoercionException coercion) {
            return "it must be " + wanted(coercion.getTargetType());
        }
        return e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? "it must be " + wanted(mismatch.getTargetType())
                : e.getOriginalMessage();
    }

    private static String wanted(Class<?> type) {
        if (type == String.class) {
            return "text";
        } else if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        } else if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            return "a whole number of " + (type == Long.class || type == long.class ? 64 : 32) + " bits";
        }
        return Collection.class.isAssignableFrom(type)
                ? "a list"
                : AdminValues.wanted(type).orElse("an object");
    }
}
