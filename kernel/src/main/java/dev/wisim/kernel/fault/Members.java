package dev.wisim.kernel.fault;

import dev.wisim.kernel.config.InvalidSetting;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The members that are given beside a {@code kind}: what the kind needs must be there, and nothing that it has no use for. */
final class Members {

    private final String path;
    private final String kind;
    private final Map<String, Optional<?>> given;

    /**
     * @param path where they stand: {@code fault}
     * @throws InvalidSetting when one is given that the kind does not know
     */
    Members(String path, String kind, Set<String> known, Map<String, Optional<?>> given) {
        this.path = path;
        this.kind = kind;
        this.given = given;
        given.forEach((name, value) -> {
            if (value.isPresent() && !known.contains(name)) {
                throw invalid(name, "does not belong to the kind '" + kind + "'");
            }
        });
    }

    /** A whole number within bounds. */
    int number(String name, int least, int most) {
        int value = (Integer) required(name);
        if (value < least || value > most) {
            throw invalid(name, "must be from " + least + " to " + most + ", but is " + value);
        }
        return value;
    }

    /** A value that has to be there. */
    Object required(String name) {
        Optional<?> value = given.get(name);
        if (value == null || value.isEmpty()) {
            throw invalid(name, "is required for the kind '" + kind + "'");
        }
        return value.get();
    }

    InvalidSetting invalid(String name, String problem) {
        return new InvalidSetting(path + "." + name, problem);
    }
}
