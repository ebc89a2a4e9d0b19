package dev.wisim.scenarios.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/**
 * Handlers of signals. Java has {@code sun.misc.Signal} for it in every runtime and nothing else; it is reached by reflection
 * because the compiler warns of it and no annotation says that it is meant.
 */
final class JvmSignals {

    private JvmSignals() {}

    /**
     * Has {@code handler} called at each signal of this name ({@code INT}), in place of what it does by default.
     *
     * @return false when this system has no such signal, or the Java machine keeps it to itself
     */
    static boolean handle(String name, Runnable handler) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> type = Class.forName("sun.misc.SignalHandler");
            Object proxy = Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (self, method, arguments) -> switch (method.getName()) {
                        case "handle" -> {
                            handler.run();
                            yield null;
                        }
                        case "equals" -> same(self, arguments[0]);
                        case "hashCode" -> System.identityHashCode(self);
                        default -> "handler of " + name;
                    });
            signal.getMethod("handle", signal, type)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
            return true;
        } catch (InvocationTargetException kept) {
            return false;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every Java runtime has sun.misc.Signal", e);
        }
    }

    @SuppressWarnings("ReferenceEquality") // a handler is nobody but itself
    private static boolean same(Object one, Object other) {
        return one == other;
    }
}
