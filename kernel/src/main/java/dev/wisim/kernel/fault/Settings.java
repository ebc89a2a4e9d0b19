package dev.wisim.kernel.fault;

import dev.wisim.kernel.config.DurationText;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a fault or a trigger is set to, member by member, as a rule writes it. */
final class Settings {

    private final Map<String, Object> members = new LinkedHashMap<>();

    private Settings() {}

    static Settings of(String kind) {
        return new Settings().with("kind", kind);
    }

    Settings with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    Settings with(String name, Duration value) {
        return with(name, (Object) DurationText.format(value));
    }

    Map<String, Object> toMap() {
        return Collections.unmodifiableMap(members);
    }
}
