package dev.wisim.kernel.config;

import dev.wisim.kernel.config.SettingPath.Step;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A record to be filled from a mapping, component by component. */
record RecordShape(Class<? extends Record> type) implements Shape {

    /** One setting. */
    record Component(String name, Type type, Optional<String> defaultText, boolean negativeAllowed) {
        private static Component of(RecordComponent component) {
            return new Component(
                    component.getName(),
                    component.getGenericType(),
                    Optional.ofNullable(component.getAnnotation(Default.class)).map(Default::value),
                    component.isAnnotationPresent(NegativeAllowed.class));
        }

        Shape shape() {
            return Shape.of(type, negativeAllowed);
        }
    }

    List<Component> components() {
        return Arrays.stream(type.getRecordComponents()).map(Component::of).toList();
    }

    List<String> names() {
        return components().stream().map(Component::name).toList();
    }

    Optional<Component> component(String name) {
        return components().stream()
                .filter(component -> component.name().equals(name))
                .findFirst();
    }

    @Override
    public Optional<Shape> below(Step step) {
        return step instanceof Step.Key key ? component(key.name()).map(Component::shape) : Optional.empty();
    }

    @Override
    public String word() {
        return "a mapping";
    }

    /**
     * The record.
     *
     * @throws IllegalArgumentException when the record's own checks refuse the values
     */
    Record create(List<Object> values) {
        try {
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(parameterTypes());
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException(type.getName() + " fails on values of the right types", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot be made", e);
        }
    }

    private Class<?>[] parameterTypes() {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
    }
}
