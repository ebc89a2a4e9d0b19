package dev.wisim.kernel.config;

import dev.wisim.kernel.config.SettingPath.Step;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a setting's Java type asks of the sources. */
sealed interface Shape permits RecordShape, Shape.ListOf, Shape.MapOf, Shape.Maybe, ScalarShape {

    /** What is one step further into the setting; empty when nothing can be. */
    Optional<Shape> below(Step step);

    /** What a problem calls it. */
    String word();

    record ListOf(Shape element) implements Shape {
        @Override
        public Optional<Shape> below(Step step) {
            return step instanceof Step.Index ? Optional.of(element) : Optional.empty();
        }

        @Override
        public String word() {
            return "a list";
        }
    }

    record MapOf(Shape value) implements Shape {
        @Override
        public Optional<Shape> below(Step step) {
            return step instanceof Step.Key ? Optional.of(value) : Optional.empty();
        }

        @Override
        public String word() {
            return "a mapping";
        }
    }

    record Maybe(Shape value) implements Shape {
        @Override
        public Optional<Shape> below(Step step) {
            return value.below(step);
        }

        @Override
        public String word() {
            return value.word();
        }
    }

    /**
     * The shape of a component.
     *
     * @param negativeAllowed whether durations in it may be negative
     * @throws IllegalStateException when the type is none that configuration can fill: a mistake in the record, not in a file
     */
    static Shape of(Type type, boolean negativeAllowed) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic, negativeAllowed);
        }
        if (type instanceof Class<?> plain && ScalarShape.covers(plain)) {
            return new ScalarShape(plain, negativeAllowed);
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            return new RecordShape(plain.asSubclass(Record.class));
        }
        throw new IllegalStateException("configuration cannot fill a component of type " + type.getTypeName());
    }

    /** The shape below any {@code Optional}. */
    default Shape bare() {
        return this instanceof Maybe maybe ? maybe.value().bare() : this;
    }

    private static Shape ofGeneric(ParameterizedType generic, boolean negativeAllowed) {
        Type[] arguments = generic.getActualTypeArguments();
        if (generic.getRawType() == List.class) {
            return new ListOf(of(arguments[0], negativeAllowed));
        }
        if (generic.getRawType() == Optional.class) {
            return new Maybe(of(arguments[0], negativeAllowed));
        }
        if (generic.getRawType() == Map.class && arguments[0] == String.class) {
            return new MapOf(of(arguments[1], negativeAllowed));
        }
        throw new IllegalStateException("configuration cannot fill a component of type " + generic.getTypeName());
    }
}
