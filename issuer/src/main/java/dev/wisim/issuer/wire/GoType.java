package dev.wisim.issuer.wire;

import java.util.Map;

/** The type of a field in a Go struct, as far as decoding and its error texts need it. */
public sealed interface GoType {

    /** The type as Go prints it, {@code []string} or {@code v1.ObjectMeta}. */
    String name();

    /** A string type. */
    record Text(String name) implements GoType {}

    /** A 64-bit integer, or a pointer to one. */
    record Int64() implements GoType {
        @Override
        public String name() {
            return "int64";
        }
    }

    /** A slice. */
    record ListOf(GoType element) implements GoType {
        @Override
        public String name() {
            return "[]" + element.name();
        }
    }

    /** A map with string keys. */
    record MapOf(GoType value) implements GoType {
        @Override
        public String name() {
            return "map[string]" + value.name();
        }
    }

    /** A struct, or a pointer to one; {@code fields} are named as in JSON. */
    record Struct(String name, Map<String, GoType> fields) implements GoType {

        /** The name without its package, as error texts name the struct that a field belongs to. */
        String simpleName() {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }

    /** A field whose content we take as it comes and do not use. */
    record Anything() implements GoType {
        @Override
        public String name() {
            return "interface {}";
        }
    }

    /** A field whose content is kept as it comes: strings, numbers, booleans, lists and maps. */
    record Whole() implements GoType {
        @Override
        public String name() {
            return "interface {}";
        }
    }
}
