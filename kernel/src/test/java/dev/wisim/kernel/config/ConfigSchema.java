package dev.wisim.kernel.config;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of a configuration record: it accepts what {@link ConfigReader} reads, as far as a schema can say it. */
final class ConfigSchema {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ConfigSchema() {}

    /** The schema as a text that ends in a newline. */
    static String of(Class<? extends Record> root) {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        JSON, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.FLATTENED_OPTIONALS,
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
                .without(Option.SCHEMA_VERSION_INDICATOR, Option.FLATTENED_OPTIONALS);
        builder.forTypesInGeneral()
                .withPropertySorter((unusedFirst, unusedSecond) -> 0)
                .withDescriptionResolver(ConfigSchema::typeDescription)
                .withCustomDefinitionProvider(ConfigSchema::scalar);
        builder.forFields()
                .withDescriptionResolver(field -> described(field.getAnnotation(Describe.class)))
                .withDefaultResolver(ConfigSchema::defaultValue)
                .withTargetTypeOverridesResolver(ConfigSchema::withoutOptional)
                .withRequiredCheck(field -> !field.isFakeContainerItemScope() && required(field))
                .withStringPatternResolver(ConfigSchema::durationPattern);
        return withSchemaKey(new SchemaGenerator(builder.build()).generateSchema(root));
    }

    private static String withSchemaKey(ObjectNode generated) {
        ObjectNode whole = JSON.createObjectNode().put("$schema", SchemaVersion.DRAFT_2020_12.getIdentifier());
        whole.setAll(generated);
        ObjectNode properties = JSON.createObjectNode();
        properties.set(SourceTree.SCHEMA_KEY, JSON.createObjectNode().put("type", "string"));
        properties.setAll((ObjectNode) generated.required("properties"));
        whole.set("properties", properties);
        return JSON.writeValueAsString(whole).replace("\r\n", "\n") + "\n";
    }

    private static @Nullable CustomDefinition scalar(ResolvedType type, SchemaGenerationContext context) {
        Class<?> plain = type.getErasedType();
        if (!ScalarShape.covers(plain)) {
            return null;
        }
        ObjectNode definition = ScalarSchema.of(plain, JSON.createObjectNode());
        return new CustomDefinition(
                definition, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
    }

    /** Victools' own flattening would allow null, which the reader refuses. */
    private static @Nullable List<ResolvedType> withoutOptional(FieldScope field) {
        boolean optional = field.getType().getErasedType() == Optional.class;
        return optional ? List.copyOf(field.getType().getTypeParameters()) : null;
    }

    private static @Nullable String typeDescription(TypeScope scope) {
        return described(scope.getType().getErasedType().getAnnotation(Describe.class));
    }

    private static @Nullable String described(@Nullable Describe describe) {
        return describe == null ? null : describe.value();
    }

    private static @Nullable Object defaultValue(FieldScope field) {
        Default text = field.getAnnotation(Default.class);
        if (text == null || field.isFakeContainerItemScope()) {
            return null;
        }
        return ScalarSchema.typed(text.value(), component(field).shape().bare());
    }

    private static @Nullable String durationPattern(FieldScope field) {
        boolean duration = field.getType().getErasedType() == java.time.Duration.class;
        return duration ? ScalarSchema.durationPattern(component(field).negativeAllowed()) : null;
    }

    private static boolean required(FieldScope field) {
        return required(component(field));
    }

    private static boolean required(RecordShape.Component component) {
        if (component.defaultText().isPresent()) {
            return false;
        }
        Shape shape = component.shape();
        return shape instanceof ScalarShape
                || (shape instanceof RecordShape record
                        && record.components().stream().anyMatch(ConfigSchema::required));
    }

    private static RecordShape.Component component(FieldScope field) {
        Class<?> owner = field.getDeclaringType().getErasedType();
        return Optional.of(owner.asSubclass(Record.class))
                .map(RecordShape::new)
                .flatMap(record -> record.component(field.getDeclaredName()))
                .orElseThrow();
    }
}
