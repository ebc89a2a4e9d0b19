package dev.wisim.conformance.report;

import dev.wisim.conformance.requirement.Outcome;
import java.util.List;
import java.util.function.Predicate;

/**
 * What came of every requirement.
 *
 * @param target whose: the address of an issuer or a login surface
 * @param verdicts in the order of the requirements
 */
public record Report(String target, List<Verdict> verdicts) {

    public Report {
        verdicts = List.copyOf(verdicts);
    }

    /** Whether no requirement that has to hold fails. */
    public boolean conforms() {
        return failed() == 0;
    }

    long passed() {
        return count(verdict -> verdict.outcome() instanceof Outcome.Passed);
    }

    long failed() {
        return count(Verdict::fails);
    }

    long warned() {
        return count(Verdict::warns);
    }

    long blocked() {
        return count(verdict -> verdict.outcome() instanceof Outcome.Blocked);
    }

    long notRun() {
        return count(verdict -> verdict.outcome() instanceof Outcome.NotRun);
    }

    private long count(Predicate<Verdict> which) {
        return verdicts.stream().filter(which).count();
    }
}
