package dev.wisim.kernel.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A configuration with one component of every kind. */
@Describe("An orchard.")
record Orchard(
        @Describe("What the orchard is called.") String name,

        @Describe("How many trees stand in a row.") @Default("12")
        int perRow,

        @Default("9000000000") long leaves,
        @Default("false") boolean fenced,

        @Describe("Which fruit it bears.") @Default("red-apple")
        Fruit fruit,

        @Default("10s") Duration rest,
        @NegativeAllowed @Default("-5m") Duration skew,
        Optional<Instant> planted,
        Optional<Path> map,
        @Default("https://orchard.example/") URI home,
        @Default("auto") Port gate,
        Optional<TreeId> oldest,
        Watering watering,
        List<Tree> trees,
        @Default("clay,loam") List<String> soils,
        Map<String, Tree> named) {

    enum Fruit {
        RED_APPLE,
        PEAR
    }

    record Watering(
            @Default("1") int fewest,
            @Default("4") int most,
            @Default("2h") Duration pause) {
        Watering {
            if (fewest < 0) {
                throw new IllegalArgumentException("fewest must not be negative, but is " + fewest);
            }
            if (most < fewest) {
                throw new IllegalArgumentException("a day has at least as many waterings at most as at fewest");
            }
        }
    }

    record Tree(String variety, @Default("0") int age, Optional<Tree> graft) {}

    record TreeId(UUID value) {
        static Optional<TreeId> parse(String text) {
            return text.length() == 36 ? Optional.of(new TreeId(UUID.fromString(text))) : Optional.empty();
        }
    }
}
