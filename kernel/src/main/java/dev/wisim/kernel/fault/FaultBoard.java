package dev.wisim.kernel.fault;

import dev.wisim.kernel.chance.Chance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The faults that stand now. Rules are asked in the order in which they came; one that ends the exchange ends the asking, so
 * the rules behind it neither see nor count it. Safe for use by many threads; where nothing stands, asking costs one read.
 */
public final class FaultBoard {

    private final Chance chance;
    private final FaultPlan configured;
    private volatile List<StandingRule> standing;
    private long named;

    /**
     * A board.
     *
     * @param configured what stands in the beginning and after a reset
     */
    public FaultBoard(Chance chance, FaultPlan configured) {
        this.chance = chance;
        this.configured = configured;
        this.standing = fromPlan(configured);
    }

    /** A board on which nothing stands, and nothing need ever. */
    public static FaultBoard calm() {
        return new FaultBoard(new Chance(1), FaultPlan.CALM);
    }

    /** Whether no rule concerns this surface. */
    public boolean calm(String surface) {
        for (StandingRule rule : standing) {
            if (rule.point().surface().equals(surface)) {
                return false;
            }
        }
        return true;
    }

    /** What befalls an exchange at a stage, in order; each call counts it once for each rule that selects it. */
    public List<Strike> strikes(Stage stage, Candidate candidate) {
        List<Strike> strikes = new ArrayList<>(1);
        for (StandingRule rule : standing) {
            Optional<Strike> strike = rule.consider(stage, candidate, chance);
            strike.ifPresent(strikes::add);
            if (strike.filter(struck -> struck.rule().fault().ends()).isPresent()) {
                break;
            }
        }
        return strikes;
    }

    /** An id that no rule has: {@code fault-1}, {@code fault-2} and so on. */
    public synchronized String freeId() {
        String id;
        do {
            named++;
            id = "fault-" + named;
        } while (find(id).isPresent());
        return id;
    }

    /**
     * Puts a rule behind the others. It counts from 0.
     *
     * @return whether it stands; not when its id is another's
     */
    public synchronized boolean add(FaultRule rule) {
        if (find(rule.id()).isPresent()) {
            return false;
        }
        standing = Stream.concat(standing.stream(), Stream.of(new StandingRule(rule, false)))
                .toList();
        return true;
    }

    /** Takes a rule away, a configured one until the next reset; answers whether there was one. */
    public synchronized boolean remove(String id) {
        List<StandingRule> others =
                standing.stream().filter(rule -> !rule.id().equals(id)).toList();
        boolean removed = others.size() < standing.size();
        standing = others;
        return removed;
    }

    /** Takes every rule away, the configured ones until the next reset. */
    public synchronized void clear() {
        standing = List.of();
    }

    /** Puts back what was configured, with all counts at 0, and nothing else. */
    public synchronized void reset() {
        standing = fromPlan(configured);
        named = 0;
    }

    /** What stands, in the order in which it is asked. */
    public List<RuleState> states(Instant now) {
        return standing.stream().map(rule -> rule.state(now)).toList();
    }

    /** One rule as it stands. */
    public Optional<RuleState> state(String id, Instant now) {
        return find(id).map(rule -> rule.state(now));
    }

    private Optional<StandingRule> find(String id) {
        return standing.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    private static List<StandingRule> fromPlan(FaultPlan plan) {
        return plan.rules().stream().map(rule -> new StandingRule(rule, true)).toList();
    }
}
