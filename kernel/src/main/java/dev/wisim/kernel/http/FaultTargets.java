package dev.wisim.kernel.http;

import dev.wisim.kernel.config.InvalidSetting;
import dev.wisim.kernel.fault.Fault;
import dev.wisim.kernel.fault.FaultRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;

/** The surfaces that faults can strike. They know whether a rule makes sense before it stands. */
public final class FaultTargets {

    private final Map<String, Surface> surfaces = new LinkedHashMap<>();

    public FaultTargets(List<Surface> surfaces) {
        surfaces.forEach(surface -> this.surfaces.put(surface.name(), surface));
    }

    /**
     * Objects to a rule that could never strike, or whose fault nobody could say.
     *
     * @throws InvalidSetting that names the member of the rule
     */
    public void check(FaultRule rule) {
        Surface surface = surfaces.get(rule.point().surface());
        if (surface == null) {
            throw new InvalidSetting(
                    "point", "names no surface that can be struck; these can: " + String.join(", ", surfaces.keySet()));
        }
        for (String attribute : rule.selector().attributes()) {
            if (!surface.attributes().names().contains(attribute)) {
                throw new InvalidSetting("select." + attribute, "is nothing that " + finds(surface));
            }
        }
        if (rule.fault() instanceof Fault.Refuse refuse) {
            check(surface, OptionalInt.empty(), refuse.code());
        } else if (rule.fault() instanceof Fault.Status status && status.code().isPresent()) {
            check(surface, OptionalInt.of(status.status()), status.code().getAsInt());
        }
    }

    private static void check(Surface surface, OptionalInt status, int code) {
        surface.dialect().objection(status, code).ifPresent(problem -> {
            throw new InvalidSetting("fault.code", problem);
        });
    }

    private static String finds(Surface surface) {
        String names = String.join(", ", new TreeSet<>(surface.attributes().names()));
        return "the surface '" + surface.name() + "' finds in a request; it finds "
                + (names.isEmpty() ? "nothing but method, path, query and headers" : names);
    }
}
