package dev.wisim.conformance.entra;

import dev.wisim.conformance.entra.ask.EntraObserver;
import dev.wisim.conformance.entra.ask.EntraTarget;
import dev.wisim.conformance.entra.check.EntraCheck;
import dev.wisim.conformance.entra.evidence.EntraEvidence;
import dev.wisim.conformance.entra.http.HttpChecks;
import dev.wisim.conformance.entra.metadata.MetadataChecks;
import dev.wisim.conformance.entra.refusal.AbuseChecks;
import dev.wisim.conformance.entra.refusal.RefusalChecks;
import dev.wisim.conformance.entra.token.TokenChecks;
import dev.wisim.conformance.report.Report;
import dev.wisim.conformance.requirement.Check;
import dev.wisim.conformance.requirement.Requirement;
import dev.wisim.conformance.run.Judgement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of the suite.
 *
 * @param evidence what was asked and answered
 * @param report what came of every requirement
 */
public record EntraConformance(EntraEvidence evidence, Report report) {

    /**
     * Asks everything of {@code target} and judges it.
     *
     * @param clock what assertions are dated by and answers are judged by
     * @throws dev.wisim.conformance.observe.InputProblem when the suite's own issuer cannot listen
     */
    public static EntraConformance of(EntraTarget target, InstantSource clock) {
        return of(new EntraObserver(target, clock).observe());
    }

    /** Judges what was asked and answered. */
    public static EntraConformance of(EntraEvidence evidence) {
        return new EntraConformance(
                evidence, Judgement.of(evidence.login(), Requirement.ofEntra(), checks(), evidence));
    }

    /** Every check, each after those that it depends on. */
    private static List<Check<EntraEvidence>> checks() {
        List<EntraCheck> checks = new ArrayList<>(List.of(HttpChecks.first()));
        checks.addAll(MetadataChecks.all());
        checks.addAll(TokenChecks.all());
        checks.addAll(HttpChecks.others());
        checks.addAll(RefusalChecks.all());
        checks.addAll(AbuseChecks.all());
        return List.copyOf(checks);
    }
}
