package dev.wisim.entra.propagation;

import dev.wisim.entra.directory.ObjectKind;
import java.time.Instant;

/**
 * A write that a request came too early for: the primary has it, the view that answered has not.
 *
 * @param name what people call the object
 * @param change {@code created}, {@code updated} or {@code deleted}
 * @param committed when the write left for the replicas
 * @param asked the instant whose view answered
 * @param visible from when on every replica answers by it, if nobody asks meanwhile
 */
public record LateChange(
        ObjectKind kind, String name, String change, Instant committed, Instant asked, Instant visible) {

    /** One line for a person. */
    public String text() {
        return "%s '%s' was %s at %s; asked at %s, visible at %s"
                .formatted(kind.settingName(), name, change, committed, asked, visible);
    }
}
