package dev.wisim.kernel.fault;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules in the order in which they are asked; each has an id of its own. */
public record FaultPlan(List<FaultRule> rules) {

    /** The plan in which nothing goes wrong. */
    public static final FaultPlan CALM = new FaultPlan(List.of());

    /**
     * @throws IllegalArgumentException when two rules have one id
     */
    public FaultPlan {
        rules = List.copyOf(rules);
        Set<String> ids = new HashSet<>();
        for (FaultRule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("two rules have the id '" + rule.id() + "'");
            }
        }
    }
}
