package dev.wisim.conformance.observe;

import java.time.Duration;
import java.util.Optional;

/**
 * How the keys come to change between looks.
 *
 * @param command makes them change, once
 * @param watch for how long to look again and again
 */
public record Rotation(Optional<Runnable> command, Optional<Duration> watch) {

    /** They are not to change. */
    public static final Rotation NONE = new Rotation(Optional.empty(), Optional.empty());

    private static final long LOOKS = 20;
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    boolean expected() {
        return command.isPresent() || watch.isPresent();
    }

    /** How long to wait between two looks of the watch: often enough to see a step, not so often that it disturbs. */
    static Duration interval(Duration watch) {
        Duration even = watch.dividedBy(LOOKS);
        return even.compareTo(SHORTEST) < 0 ? SHORTEST : even.compareTo(LONGEST) > 0 ? LONGEST : even;
    }
}
