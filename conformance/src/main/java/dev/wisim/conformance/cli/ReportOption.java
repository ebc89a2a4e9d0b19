package dev.wisim.conformance.cli;

import dev.wisim.conformance.observe.InputProblem;
import dev.wisim.conformance.report.Format;
import dev.wisim.conformance.report.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** One report that is asked for, and where it goes. */
final class ReportOption {

    @Option(
            names = "--report",
            required = true,
            paramLabel = "text|json|junit",
            description = "Write a report; may be repeated, each with its own --output (default: text, to stdout)")
    private Format format = Format.TEXT;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the report before it to this file instead of stdout")
    private @Nullable Path output;

    boolean toStdout() {
        return output == null;
    }

    void write(Report report, PrintWriter stdout) {
        String text = format.write(report);
        if (output == null) {
            stdout.print(text);
            stdout.flush();
            return;
        }
        try {
            Files.writeString(output, text);
        } catch (IOException e) {
            throw new InputProblem("the report cannot be written to " + output);
        }
    }
}
