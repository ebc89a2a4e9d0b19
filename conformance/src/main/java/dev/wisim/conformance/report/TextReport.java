package dev.wisim.conformance.report;

import dev.wisim.conformance.requirement.Outcome;
import java.util.Locale;
import java.util.regex.Pattern;

/** The report for people: a line for each requirement, and under one that fails what was expected and what was there. */
final class TextReport {

    /** What a stranger's document must not do to a terminal. */
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private TextReport() {}

    static String write(Report report) {
        StringBuilder text = new StringBuilder("Conformance of " + report.target() + "\n\n");
        report.verdicts().forEach(verdict -> append(text, verdict));
        return text.append(String.format(
                        Locale.ROOT,
                        "%n%d passed, %d failed, %d warned, %d blocked, %d not run%n",
                        report.passed(),
                        report.failed(),
                        report.warned(),
                        report.blocked(),
                        report.notRun()))
                .toString()
                .replace("\r\n", "\n");
    }

    private static void append(StringBuilder text, Verdict verdict) {
        Outcome outcome = verdict.outcome();
        String by = outcome instanceof Outcome.Blocked blocked
                ? " (by " + blocked.by().id() + ")"
                : "";
        text.append(String.format(
                Locale.ROOT,
                "%-8s%-26s%s%s\n",
                word(verdict),
                verdict.requirement().id(),
                verdict.requirement().sentence(),
                by));
        if (outcome instanceof Outcome.Failed failed) {
            detail(text, "expected: " + failed.expected());
            detail(text, "actual:   " + failed.actual());
            detail(text, "source:   " + verdict.requirement().source());
        } else if (outcome instanceof Outcome.NotRun notRun) {
            detail(text, notRun.why());
        }
    }

    private static String word(Verdict verdict) {
        if (verdict.outcome() instanceof Outcome.Passed) {
            return "ok";
        } else if (verdict.outcome() instanceof Outcome.Failed) {
            return verdict.fails() ? "FAILED" : "WARNING";
        }
        return verdict.outcome() instanceof Outcome.Blocked ? "blocked" : "not run";
    }

    private static void detail(StringBuilder text, String line) {
        text.append(" ".repeat(34))
                .append(CONTROL.matcher(line).replaceAll("\uFFFD"))
                .append('\n');
    }
}
