package dev.wisim.kernel.config;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Locale;
import java.util.Optional;

/** A type of one's own that has a {@code static parse(String)}, which answers the value or an {@code Optional} of it. */
final class ParsedType {

    private ParsedType() {}

    static boolean covers(Class<?> type) {
        return parser(type).isPresent();
    }

    static Object read(Class<?> type, String text) {
        try {
            Object parsed = parser(type).orElseThrow().invoke(null, text);
            return parsed instanceof Optional<?> maybe ? maybe.orElseThrow(() -> notOne(type, text)) : parsed;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException(type.getName() + ".parse fails on \"" + text + "\"", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(type.getName() + ".parse cannot be called", e);
        }
    }

    private static IllegalArgumentException notOne(Class<?> type, String text) {
        String words = type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return new IllegalArgumentException("must be a " + words + ", but is the text \"" + text + "\"");
    }

    private static Optional<Method> parser(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            boolean takesText = method.getParameterCount() == 1 && method.getParameterTypes()[0] == String.class;
            boolean answers = method.getReturnType() == type || method.getReturnType() == Optional.class;
            if (method.getName().equals("parse") && Modifier.isStatic(method.getModifiers()) && takesText && answers) {
                method.setAccessible(true);
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }
}
