package dev.wisim.scenarios.cli;

import dev.wisim.kernel.config.ConfigProblems;
import dev.wisim.scenarios.client.AdminRefused;
import dev.wisim.scenarios.client.AdminUnreachable;
import dev.wisim.scenarios.rundir.RunDirectoryTaken;
import dev.wisim.scenarios.rundir.RunDirectoryUnusable;
import dev.wisim.scenarios.sandbox.CannotStart;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What a command's exception looks like to the user: one sentence on stderr. A stack trace means a mistake of ours. */
final class OneSentence implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof AdminRefused refused) {
            return tell(command, "(" + refused.code() + ") " + refused.getMessage(), ExitCode.REFUSED);
        } else if (failure instanceof AdminUnreachable) {
            return tell(command, failure.getMessage(), ExitCode.UNREACHABLE);
        } else if (failure instanceof RunDirectoryTaken
                || failure instanceof RunDirectoryUnusable
                || failure instanceof CannotStart) {
            return tell(command, failure.getMessage(), ExitCode.CANNOT_START);
        } else if (failure instanceof ConfigProblems problems) {
            problems.problems().forEach(problem -> command.getErr().println("wisim: " + problem));
            return ExitCode.CANNOT_START;
        }
        failure.printStackTrace(command.getErr());
        return ExitCode.INTERNAL;
    }

    private static int tell(CommandLine command, String sentence, int exitCode) {
        command.getErr().println("wisim: " + sentence);
        return exitCode;
    }
}
