package dev.wisim.kernel.admin;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants of the simulation as text: always with milliseconds, since boundaries lie on them. */
public final class InstantText {

    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private InstantText() {}

    /** The text of {@code instant}. */
    public static String of(Instant instant) {
        return MILLIS.format(instant);
    }
}
