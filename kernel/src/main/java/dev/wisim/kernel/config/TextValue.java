package dev.wisim.kernel.config;

import dev.wisim.kernel.config.Node.Kind;
import dev.wisim.kernel.config.Node.Scalar;
import dev.wisim.kernel.config.Node.Sequence;
import java.util.Optional;
import java.util.stream.Stream;

/** A value that is only text, from a variable, an option or a {@link Default}, seen as the node its setting asks for. */
final class TextValue {

    private TextValue() {}

    /** One value is the text as it is; a list or a mapping is YAML, such as {@code [a, b]}; a list may be {@code a,b} too. */
    static Node node(String text, Shape shape, Place place, Findings findings) {
        Shape wanted = shape.bare();
        if (wanted instanceof ScalarShape) {
            return new Scalar(place, Kind.LOOSE, text);
        }
        Optional<Node> yaml = new TreeReader(place.origin(), findings).readFragment(text, place);
        boolean oneWord = yaml.isEmpty() || yaml.get() instanceof Scalar;
        return wanted instanceof Shape.ListOf && oneWord
                ? byCommas(text, place)
                : yaml.orElse(new Scalar(place, Kind.TEXT, text));
    }

    private static Node byCommas(String text, Place place) {
        return new Sequence(
                place,
                Stream.of(text.split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .<Node>map(word -> new Scalar(place, Kind.LOOSE, word))
                        .toList());
    }
}
