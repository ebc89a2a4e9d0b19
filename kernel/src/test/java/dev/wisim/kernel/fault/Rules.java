package dev.wisim.kernel.fault;

import dev.wisim.kernel.chance.Chance;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Rules at the surface {@code bank}. */
final class Rules {

    private Rules() {}

    static FaultRule drop(String id, Trigger trigger) {
        return rule(id, Selector.ALL, trigger, new Fault.Drop());
    }

    static FaultRule late(String id) {
        return rule(
                id,
                Selector.ALL,
                new Trigger.Always(),
                new Fault.Latency(Duration.ofSeconds(1), Duration.ofSeconds(1)));
    }

    static FaultRule rule(String id, Selector selector, Trigger trigger, Fault fault) {
        return new FaultRule(
                id, new FaultPoint("bank", Stage.REQUEST), selector, trigger, fault, Optional.empty(), false);
    }

    static FaultRule until(Instant end, FaultRule rule) {
        return new FaultRule(
                rule.id(), rule.point(), rule.selector(), rule.trigger(), rule.fault(), Optional.of(end), false);
    }

    static FaultBoard board(FaultRule... configured) {
        return new FaultBoard(new Chance(1), new FaultPlan(Arrays.asList(configured)));
    }

    /** The ids of the rules that strike. */
    static List<String> struck(FaultBoard board, Candidate request) {
        return board.strikes(Stage.REQUEST, request).stream()
                .map(strike -> strike.rule().id())
                .toList();
    }
}
