package dev.wisim.entra.directory;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What a client secret is made of, besides its text.
 *
 * @param start from when on it is good; when empty from its creation, or from two years before its end when that is given
 * @param end until when it is good; when empty for two years, as Graph has it
 */
public record SecretProperties(Optional<String> displayName, Optional<Instant> start, Optional<Instant> end) {

    private static final int YEARS = 2;

    /** A secret good for two years. */
    public static SecretProperties named(String displayName) {
        return new SecretProperties(Optional.of(displayName), Optional.empty(), Optional.empty());
    }

    Instant startFrom(Instant now) {
        return start.or(() -> end.map(given -> plusYears(given, -YEARS))).orElse(now);
    }

    Instant endFrom(Instant now) {
        return end.orElseGet(() -> plusYears(startFrom(now), YEARS));
    }

    private static Instant plusYears(Instant instant, int years) {
        return instant.atOffset(ZoneOffset.UTC).plusYears(years).toInstant();
    }
}
