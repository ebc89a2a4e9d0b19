package dev.wisim.scenarios.matrix;

import java.util.Optional;

/** What goes wrong with a cell's token requests, and how many of them. */
enum Trouble {
    THROTTLED(1, new FaultRuleDocument.Fault("status", Optional.of(429), Optional.of(90055), Optional.of("1s"))),
    UNAVAILABLE(1, new FaultRuleDocument.Fault("status", Optional.of(503), Optional.of(90033), Optional.empty())),
    DOWN(50, new FaultRuleDocument.Fault("status", Optional.of(503), Optional.of(90033), Optional.empty())),
    RESET(1, new FaultRuleDocument.Fault("reset", Optional.empty(), Optional.empty(), Optional.empty()));

    private final int count;
    private final FaultRuleDocument.Fault fault;

    Trouble(int count, FaultRuleDocument.Fault fault) {
        this.count = count;
        this.fault = fault;
    }

    /** The rule that strikes the next token requests of this cell's tenant. */
    FaultRuleDocument rule(Cell cell) {
        return FaultRuleDocument.onTokenRequests(cell.tenant(), count, fault);
    }
}
