package dev.wisim.conformance.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.wisim.conformance.requirement.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The report as JSON, members in the order of the components. It has no time in it: the same verdicts, the same bytes. */
record JsonReportDocument(String target, boolean conforms, Counts counts, List<Row> requirements) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    /** How many of each outcome. */
    record Counts(long passed, long failed, long warnings, long blocked, long notRun) {}

    /** One requirement and what came of it; of the last four, those of its outcome. */
    @JsonInclude(Include.NON_NULL)
    record Row(
            String id,
            String severity,
            String sentence,
            String source,
            String outcome,
            @Nullable String expected,
            @Nullable String actual,
            @Nullable String blockedBy,
            @Nullable String why) {

        private static Row of(Verdict verdict) {
            Outcome outcome = verdict.outcome();
            if (outcome instanceof Outcome.Failed failed) {
                return row(verdict, "failed", failed.expected(), failed.actual(), null, null);
            } else if (outcome instanceof Outcome.Blocked blocked) {
                return row(verdict, "blocked", null, null, blocked.by().id(), null);
            } else if (outcome instanceof Outcome.NotRun notRun) {
                return row(verdict, "not run", null, null, null, notRun.why());
            }
            return row(verdict, "passed", null, null, null, null);
        }

        private static Row row(
                Verdict verdict,
                String outcome,
                @Nullable String expected,
                @Nullable String actual,
                @Nullable String blockedBy,
                @Nullable String why) {
            return new Row(
                    verdict.requirement().id(),
                    verdict.requirement().severity().name(),
                    verdict.requirement().sentence(),
                    verdict.requirement().source(),
                    outcome,
                    expected,
                    actual,
                    blockedBy,
                    why);
        }
    }

    static String write(Report report) {
        return MAPPER.writeValueAsString(new JsonReportDocument(
                        report.target(),
                        report.conforms(),
                        new Counts(
                                report.passed(), report.failed(), report.warned(), report.blocked(), report.notRun()),
                        report.verdicts().stream().map(Row::of).toList()))
                + "\n";
    }
}
