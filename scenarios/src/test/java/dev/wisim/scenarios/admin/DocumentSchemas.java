package dev.wisim.scenarios.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The documents' schemas: what swagger-core reads from a record, and what {@code Optional} says about its members. */
final class DocumentSchemas {

    private final Map<String, Schema<?>> named = new TreeMap<>();
    private final Set<Class<?>> manifests = new HashSet<>();
    private final Map<String, Class<?>> records = new TreeMap<>();

    /** Has these documents and what is in them taken for manifests, of which a client sends as little as it likes. */
    void manifest(Class<?> type) {
        Map<String, Class<?>> before = Map.copyOf(records);
        note(type);
        records.values().stream()
                .filter(record -> !before.containsValue(record))
                .forEach(manifests::add);
    }

    /** A reference to the document's schema, which the components will have. */
    Schema<?> reference(Class<?> type) {
        if (!type.isRecord()) {
            return new JsonSchema().types(Set.of("object"));
        }
        note(type);
        ResolvedSchema resolved = resolve(type);
        resolved.referencedSchemas.forEach((name, schema) -> {
            Schema<?> completed = complete(schema, records.get(name));
            Schema<?> before = named.put(name, completed);
            if (before != null && !before.equals(completed)) {
                throw new IllegalStateException("two documents are called " + name);
            }
        });
        return resolved.schema;
    }

    /** The schemas of the members of a query. */
    Map<String, Schema<?>> members(Class<?> type) {
        return members(resolve(type).referencedSchemas.get(type.getSimpleName()));
    }

    Components components() {
        Components components = new Components();
        named.forEach(components::addSchemas);
        return components;
    }

    private static ResolvedSchema resolve(Class<?> type) {
        return ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
    }

    /** Says of each member whether it may be absent or null. */
    private Schema<?> complete(Schema<?> schema, Class<?> type) {
        for (RecordComponent member : type.getRecordComponents()) {
            Map<String, Schema<?>> members = members(schema);
            if (required(member) && !manifests.contains(type)) {
                schema.addRequiredItem(member.getName());
            } else if (member.getType() == Optional.class && !leftOutWhenEmpty(member)) {
                members.put(member.getName(), nullable(members.get(member.getName())));
            }
        }
        return schema;
    }

    private static Schema<?> nullable(Schema<?> schema) {
        if (schema.getTypes() == null) {
            return new JsonSchema().anyOf(List.of(schema, new JsonSchema().types(Set.of("null"))));
        }
        Set<String> types = new LinkedHashSet<>(schema.getTypes());
        types.add("null");
        schema.setTypes(types);
        return schema;
    }

    /** The library's own signature has the raw type. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Map<String, Schema<?>> members(Schema<?> schema) {
        Map<String, Schema> properties = schema.getProperties();
        return properties == null ? Map.of() : (Map) properties;
    }

    /** Whether the document must have a member that its body may not lack. */
    boolean requires(Class<?> type) {
        return !manifests.contains(type)
                && Arrays.stream(type.getRecordComponents()).anyMatch(DocumentSchemas::required);
    }

    private static boolean required(RecordComponent member) {
        return member.getType() != Optional.class && !leftOutWhenEmpty(member);
    }

    /** Such a member is marked so, itself or with its whole document. */
    private static boolean leftOutWhenEmpty(RecordComponent member) {
        return member.getAccessor().isAnnotationPresent(JsonInclude.class)
                || member.getDeclaringRecord().isAnnotationPresent(JsonInclude.class);
    }

    private void note(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::note);
        } else if (type instanceof Class<?> record && record.isRecord()) {
            Class<?> before = records.put(record.getSimpleName(), record);
            if (before != null && before != record) {
                throw new IllegalStateException("two documents are called " + record.getSimpleName());
            }
            for (RecordComponent member : record.getRecordComponents()) {
                note(member.getGenericType());
            }
        }
    }
}
