package dev.wisim.kernel.cli;

import dev.wisim.kernel.config.ConfigProblems;
import dev.wisim.kernel.http.PortTaken;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What a command's exception looks like to the user: one sentence on stderr. A stack trace means a mistake of ours. */
public final class OneSentence implements IExecutionExceptionHandler {

    private final List<Told<?>> told = new ArrayList<>();

    /** Tells why a program cannot start; of a wrong configuration each problem on a line. */
    public OneSentence() {
        telling(CannotStart.class, ExitCode.CANNOT_START, Throwable::getMessage);
        telling(PortTaken.class, ExitCode.CANNOT_START, Throwable::getMessage);
    }

    /** Also tells failures of this type, and ends with this exit code. */
    public <E extends Exception> OneSentence telling(Class<E> type, int exitCode, Function<E, String> sentence) {
        told.add(new Told<>(type, exitCode, sentence));
        return this;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof ConfigProblems problems) {
            problems.problems().forEach(problem -> print(command, problem.toString()));
            return ExitCode.CANNOT_START;
        }
        for (Told<?> each : told) {
            if (each.type().isInstance(failure)) {
                print(command, each.of(failure));
                return each.exitCode();
            }
        }
        failure.printStackTrace(command.getErr());
        return ExitCode.INTERNAL;
    }

    private static void print(CommandLine command, String sentence) {
        command.getErr().println(CommandStyle.program(command) + ": " + sentence);
    }

    private record Told<E extends Exception>(Class<E> type, int exitCode, Function<E, String> sentence) {

        String of(Exception failure) {
            return sentence.apply(type.cast(failure));
        }
    }
}
