package dev.wisim.scenarios.sandbox;

import dev.wisim.issuer.config.Surroundings;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.cli.CannotStart;
import dev.wisim.kernel.config.InvalidSetting;
import dev.wisim.kernel.fault.FaultBoard;
import dev.wisim.kernel.fault.FaultPlan;
import dev.wisim.kernel.fault.FaultRule;
import dev.wisim.kernel.http.FaultTargets;
import dev.wisim.kernel.http.Surface;
import dev.wisim.scenarios.config.FaultRuleConfig;
import dev.wisim.scenarios.config.SandboxConfig;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What goes wrong in a sandbox: the board, and the surfaces that it strikes. */
record Faults(FaultBoard board, FaultTargets targets) {

    /**
     * What is configured, standing from the start on.
     *
     * @throws CannotStart when a configured rule makes no sense at these surfaces
     */
    static Faults of(
            SandboxConfig config, Chance chance, Instant start, Surroundings surroundings, Surface... surfaces) {
        List<FaultRuleConfig> configured = config.faults();
        FaultTargets targets =
                new FaultTargets(Stream.concat(Stream.of(surfaces), surroundings.apiServers().values().stream())
                        .toList());
        List<FaultRule> rules = new ArrayList<>();
        for (int i = 0; i < configured.size(); i++) {
            FaultRule rule = configured.get(i).rule(configured.get(i).idAt(i), start);
            try {
                targets.check(rule);
            } catch (InvalidSetting e) {
                throw new CannotStart("faults[" + i + "]." + e.getMessage(), e);
            }
            rules.add(rule);
        }
        return new Faults(new FaultBoard(chance, new FaultPlan(rules)), targets);
    }
}
