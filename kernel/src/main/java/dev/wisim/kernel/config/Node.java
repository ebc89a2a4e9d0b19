package dev.wisim.kernel.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a source says, before anyone asks whether it means something. */
sealed interface Node {

    Place place();

    /** The same, standing elsewhere: what an alias stands for stands where the alias does. */
    Node at(Place place);

    /** What a problem calls it. */
    String word();

    /** Keys and values, in the order written. */
    record Mapping(Place place, Map<String, Node> members) implements Node {
        public Mapping {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public Node at(Place other) {
            return new Mapping(other, members);
        }

        @Override
        public String word() {
            return "a mapping";
        }
    }

    record Sequence(Place place, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public Node at(Place other) {
            return new Sequence(other, items);
        }

        @Override
        public String word() {
            return "a list";
        }
    }

    record Scalar(Place place, Kind kind, String text) implements Node {
        @Override
        public Node at(Place other) {
            return new Scalar(other, kind, text);
        }

        @Override
        public String word() {
            return switch (kind) {
                case TEXT, LOOSE -> "the text \"" + text + "\"";
                case INTEGER, DECIMAL -> "the number " + text;
                case BOOLEAN -> text;
                case NULL -> "nothing";
            };
        }
    }

    /** Something whose problem has been told already. */
    record Broken(Place place) implements Node {
        @Override
        public Node at(Place other) {
            return new Broken(other);
        }

        @Override
        public String word() {
            return "something unreadable";
        }
    }

    /** What a document says a scalar is. */
    enum Kind {
        TEXT,
        INTEGER,
        DECIMAL,
        BOOLEAN,
        NULL,
        /** A variable or an option has only text, which is read as whatever the setting is. */
        LOOSE
    }
}
