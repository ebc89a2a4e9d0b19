package dev.wisim.kernel.http;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a surface finds in a request before any rule sees it, by name: what faults can be aimed by. */
public interface Attributes {

    /** No attributes. */
    Attributes NONE = new Attributes() {

        @Override
        public Set<String> names() {
            return Set.of();
        }

        @Override
        public Found in(OpenExchange exchange, byte[] body) {
            return Found.NOTHING;
        }
    };

    /** The names of all that it can find. */
    Set<String> names();

    /**
     * What is in a request. It must not throw: of a request that makes no sense nothing is found.
     *
     * @param body the body, whole
     */
    Found in(OpenExchange exchange, byte[] body);

    /**
     * What was found.
     *
     * @param values the values by name; several when the surface has several names for one thing, the request's own first
     */
    record Found(Map<String, List<String>> values) {

        /** Nothing. */
        public static final Found NOTHING = new Found(Map.of());

        public Found {
            values = Map.copyOf(values);
        }

        /** All values of {@code name}. */
        public Collection<String> all(String name) {
            return values.getOrDefault(name, List.of());
        }

        /** The request's own value of {@code name}. */
        public Optional<String> first(String name) {
            return all(name).stream().findFirst();
        }
    }
}
