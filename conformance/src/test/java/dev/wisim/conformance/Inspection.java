package dev.wisim.conformance;

import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.observe.ApiServer;
import dev.wisim.conformance.observe.Observer;
import dev.wisim.conformance.observe.Pause;
import dev.wisim.conformance.observe.Rotation;
import dev.wisim.conformance.observe.Subject;
import dev.wisim.conformance.observe.Trust;
import dev.wisim.conformance.report.Report;
import dev.wisim.conformance.report.Verdict;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.Requirement;
import dev.wisim.conformance.run.Judgement;
import dev.wisim.kernel.time.WallClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One run of the suite, as a test asks for it and looks at it. */
final class Inspection {

    static final String AUDIENCE = "api://AzureADTokenExchange";

    private static final Duration PATIENT = Duration.ofSeconds(10);

    private final Report report;

    private Inspection(Subject subject, Pause pause) {
        report = Judgement.of(new Observer(subject, WallClock.system(), pause).observe());
    }

    /** Everything of an issuer and of the TokenRequest API at {@code apiRoot}. */
    static Inspection of(String issuer, String apiRoot, Path ca, Rotation rotation) {
        return of(issuer, apiRoot, ca, rotation, PATIENT);
    }

    static Inspection of(String issuer, String apiRoot, Path ca, Rotation rotation, Duration timeout) {
        Trust trust = Trust.inFile(ca);
        Subject.TokenApi api =
                new Subject.TokenApi(ApiServer.at(apiRoot, trust, Optional.empty()), "default", "default");
        Subject subject =
                new Subject(new Target(issuer, AUDIENCE), trust, timeout, List.of(), Optional.of(api), rotation);
        return new Inspection(subject, unhurried -> {});
    }

    /** The issuer and tokens in files. */
    static Inspection ofTokens(String issuer, Path ca, Rotation rotation, Pause pause, Path... tokens) {
        Subject subject = new Subject(
                new Target(issuer, AUDIENCE), Trust.inFile(ca), PATIENT, List.of(tokens), Optional.empty(), rotation);
        return new Inspection(subject, pause);
    }

    Report report() {
        return report;
    }

    /** The requirements that fail, recommendations too. */
    List<Requirement> failed() {
        return report.verdicts().stream()
                .filter(verdict -> verdict.outcome() instanceof Outcome.Failed)
                .map(Verdict::requirement)
                .toList();
    }

    /** The requirements that were not run. */
    List<Requirement> notRun() {
        return report.verdicts().stream()
                .filter(verdict -> verdict.outcome() instanceof Outcome.NotRun)
                .map(Verdict::requirement)
                .toList();
    }

    /** What the requirement that fails wanted, and where. */
    String expected(Requirement requirement) {
        return ((Outcome.Failed) outcome(requirement)).expected();
    }

    /** What the requirement that fails saw. */
    String actual(Requirement requirement) {
        return ((Outcome.Failed) outcome(requirement)).actual();
    }

    Outcome outcome(Requirement requirement) {
        return report.verdicts().stream()
                .filter(verdict -> verdict.requirement() == requirement)
                .findFirst()
                .orElseThrow()
                .outcome();
    }
}
