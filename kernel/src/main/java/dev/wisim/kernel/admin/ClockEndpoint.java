package dev.wisim.kernel.admin;

import dev.wisim.kernel.admin.JsonEndpoint.Call;
import dev.wisim.kernel.config.DurationText;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.http.Route;
import dev.wisim.kernel.time.SurfaceClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /v0/clock}: the simulation clock, and the surfaces' skews against it. */
public final class ClockEndpoint {

    /** Later instants have no four-digit year, which clients' parsers want. */
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private final Clocks clocks;

    public ClockEndpoint(Clocks clocks) {
        this.clocks = clocks;
    }

    /** The routes. */
    public List<Route> routes() {
        return List.of(
                JsonEndpoint.get("/v0/clock", "Show what the clocks say.", ClockDocument.class, call -> reading()),
                JsonEndpoint.post(
                        "/v0/clock/freeze", "Stop all clocks where they stand.", ClockDocument.class, call -> freeze()),
                JsonEndpoint.post(
                        "/v0/clock/resume",
                        "Let all clocks run from where they stand; with a surface, bring that one back in step.",
                        ResumeDocument.class,
                        ClockDocument.class,
                        this::resume),
                JsonEndpoint.post(
                        "/v0/clock/advance",
                        "Move all clocks forward; with a surface, move that one against the others, back too.",
                        AdvanceDocument.class,
                        ClockDocument.class,
                        this::advance));
    }

    private ClockDocument freeze() {
        clocks.simulation().freeze();
        return reading();
    }

    private ClockDocument resume(Call call, ResumeDocument wanted) {
        surface(wanted.surface())
                .ifPresentOrElse(
                        clock -> clock.skew(Duration.ZERO),
                        () -> clocks.simulation().resume());
        return reading();
    }

    private synchronized ClockDocument advance(Call call, AdvanceDocument wanted) {
        Duration by = duration(wanted.by());
        Optional<SurfaceClock> surface = surface(wanted.surface());
        if (surface.isEmpty() && by.isNegative()) {
            throw invalid("by", "the clock moves forward only; POST /v0/reset puts it back to its start");
        }
        if (clocks.simulation().instant().plus(by).isAfter(END)) {
            throw invalid("by", "the clock would pass the year 9998");
        }
        surface.ifPresentOrElse(
                clock -> clock.skew(clock.skew().plus(by)),
                () -> clocks.simulation().advance(by));
        return reading();
    }

    private ClockDocument reading() {
        return ClockDocument.of(clocks);
    }

    private Optional<SurfaceClock> surface(Optional<String> name) {
        return name.map(wanted -> {
            SurfaceClock clock = clocks.surfaces().get(wanted);
            if (clock == null) {
                throw invalid(
                        "surface",
                        "no surface '" + wanted + "' has a clock; these have: "
                                + String.join(", ", clocks.surfaces().keySet()));
            }
            return clock;
        });
    }

    private static Duration duration(String text) {
        try {
            return DurationText.parse(text);
        } catch (IllegalArgumentException e) {
            throw invalid("by", "it " + e.getMessage());
        }
    }

    private static Refusal invalid(String member, String problem) {
        return new Refusal(AdminError.INVALID_MEMBER, Map.of("member", member, "problem", problem));
    }
}
