package dev.wisim.kernel.config;

import dev.wisim.kernel.config.Node.Broken;
import dev.wisim.kernel.config.Node.Kind;
import dev.wisim.kernel.config.Node.Mapping;
import dev.wisim.kernel.config.Node.Scalar;
import dev.wisim.kernel.config.Node.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads YAML 1.2 or JSON into nodes that know their lines. Jackson's own binding stops at the first problem and forgets
 * lines, so its parsers are used token by token.
 */
final class TreeReader {

    private static final StreamReadConstraints LIMITS =
            StreamReadConstraints.builder().maxNestingDepth(100).build();
    private static final TokenStreamFactory YAML = new AnchoredYaml(LIMITS);
    private static final TokenStreamFactory JSON =
            JsonFactory.builder().streamReadConstraints(LIMITS).build();

    private final Origin origin;
    private final Findings findings;
    private final Map<String, Node> anchors = new HashMap<>();

    TreeReader(Origin origin, Findings findings) {
        this.origin = origin;
        this.findings = findings;
    }

    /** The one document in {@code text}; empty when there is none or when it cannot be parsed, which is then a problem. */
    Optional<Node> readDocument(String text, boolean json) {
        return read(json ? JSON : YAML, text, UnaryOperator.identity());
    }

    /** The YAML in a variable or option, all of which stands at {@code place}. */
    Optional<Node> readFragment(String text, Place place) {
        return read(YAML, text, anywhere -> place);
    }

    private Optional<Node> read(TokenStreamFactory format, String text, UnaryOperator<Place> where) {
        try (JsonParser parser = format.createParser(ObjectReadContext.empty(), text)) {
            return read(parser, text, where);
        }
    }

    private Optional<Node> read(JsonParser parser, String text, UnaryOperator<Place> where) {
        try {
            return new Walk(parser, where).document();
        } catch (JacksonException broken) {
            SyntaxProblem problem = SyntaxProblem.of(broken, text, parser.currentLocation());
            Place place = where.apply(new Place(origin, problem.line(), problem.column()));
            findings.add(place, "", problem.message());
            return Optional.of(new Broken(place));
        }
    }

    private final class Walk {
        private final JsonParser parser;
        private final UnaryOperator<Place> where;

        Walk(JsonParser parser, UnaryOperator<Place> where) {
            this.parser = parser;
            this.where = where;
        }

        Optional<Node> document() {
            if (parser.nextToken() == null) {
                return Optional.empty();
            }
            Node root = value(here(), SettingPath.ROOT);
            if (parser.nextToken() != null) {
                findings.add(here(), "", "a second document starts here, but a configuration is one");
            }
            return root instanceof Scalar scalar && scalar.kind() == Kind.NULL ? Optional.empty() : Optional.of(root);
        }

        private Place here() {
            TokenStreamLocation location = parser.currentTokenLocation();
            return where.apply(new Place(origin, location.getLineNr(), location.getColumnNr()));
        }

        private Node value(Place place, SettingPath path) {
            Optional<String> anchor = anchor();
            JsonToken token = parser.currentToken();
            Node node = switch (token) {
                case START_OBJECT -> mapping(place, path);
                case START_ARRAY -> sequence(place, path);
                case VALUE_NUMBER_INT -> new Scalar(place, Kind.INTEGER, parser.getString());
                case VALUE_NUMBER_FLOAT -> new Scalar(place, Kind.DECIMAL, parser.getString());
                case VALUE_TRUE, VALUE_FALSE -> new Scalar(place, Kind.BOOLEAN, parser.getString());
                case VALUE_NULL -> new Scalar(place, Kind.NULL, "");
                case VALUE_STRING -> text(place, path);
                default -> broken(place, path, "is tagged as something that configuration has no use for");
            };
            anchor.ifPresent(name -> anchors.put(name, node));
            return node;
        }

        private Node mapping(Place place, SettingPath path) {
            Map<String, Node> members = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                Place keyPlace = here();
                parser.nextToken();
                Node value = value(keyPlace, path.key(key));
                Node first = members.putIfAbsent(key, value);
                if (first != null) {
                    findings.add(keyPlace, path.key(key).toString(), "duplicate key" + firstSeen(first.place()));
                }
            }
            return new Mapping(place, members);
        }

        private Node sequence(Place place, SettingPath path) {
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(here(), path.item(items.size())));
            }
            return new Sequence(place, items);
        }

        private Node text(Place place, SettingPath path) {
            if (!(parser instanceof AnchoredYaml.Parser yaml && yaml.isCurrentAlias())) {
                return new Scalar(place, Kind.TEXT, parser.getString());
            }
            Node target = anchors.get(parser.getString());
            return target != null
                    ? target.at(place)
                    : broken(place, path, "no anchor &" + parser.getString() + " is complete above this alias");
        }

        private Node broken(Place place, SettingPath path, String message) {
            findings.add(place, path.toString(), message);
            return new Broken(place);
        }

        private Optional<String> anchor() {
            return parser instanceof AnchoredYaml.Parser yaml ? yaml.anchor() : Optional.empty();
        }
    }

    private static String firstSeen(Place place) {
        return place.line() > 0 ? "; it is first given on line " + place.line() : "";
    }
}
