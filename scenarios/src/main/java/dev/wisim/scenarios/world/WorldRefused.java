package dev.wisim.scenarios.world;

import java.util.List;

/** The directory refused parts of the configured world; the message has one line for each. */
public final class WorldRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WorldRefused(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
