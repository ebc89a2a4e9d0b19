package dev.wisim.kernel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class CommandStyleTest {

    private final StringWriter err = new StringWriter();

    @Test
    void tellsAKnownFailureInOneSentenceThatBeginsWithTheProgramsName() {
        int exitCode = failingWith(new IllegalStateException("the gate is locked"));

        assertThat(exitCode).isEqualTo(ExitCode.REFUSED);
        assertThat(err).hasToString("garden: the gate is locked\n");
    }

    @Test
    void tellsWhyAProgramCannotStart() {
        int exitCode = failingWith(new CannotStart("the ground is frozen", new RuntimeException()));

        assertThat(exitCode).isEqualTo(ExitCode.CANNOT_START);
        assertThat(err).hasToString("garden: the ground is frozen\n");
    }

    @Test
    void showsTheStackOfWhatNobodyKnows() {
        int exitCode = failingWith(new ArithmeticException("seeds by zero"));

        assertThat(exitCode).isEqualTo(ExitCode.INTERNAL);
        assertThat(err.toString()).contains("seeds by zero", "\tat ");
    }

    @Test
    void saysInOneSentenceWhatIsWrongWithTheCommandLine() {
        assertThat(garden(() -> 0).execute("dig", "--deep")).isEqualTo(ExitCode.USAGE);
        assertThat(err).hasToString("garden: unknown option: '--deep'; see 'garden dig --help'\n");
    }

    @Test
    void documentsEveryExitCodeInEveryHelp() {
        Map<String, String> codes = garden(() -> 0)
                .getSubcommands()
                .get("dig")
                .getCommandSpec()
                .usageMessage()
                .exitCodeList();

        assertThat(codes.keySet()).map(String::strip).containsExactly("0", "1", "2", "3", "4", "70");
    }

    private int failingWith(RuntimeException failure) {
        return garden(() -> {
                    throw failure;
                })
                .execute("dig");
    }

    private CommandLine garden(Callable<Integer> work) {
        CommandLine garden = new CommandLine(new Garden()).addSubcommand(new Dig(work));
        OneSentence failures =
                new OneSentence().telling(IllegalStateException.class, ExitCode.REFUSED, Throwable::getMessage);
        return CommandStyle.apply(garden, failures).setErr(new PrintWriter(err));
    }

    @Command(name = "garden")
    static final class Garden {}

    @Command(name = "dig", mixinStandardHelpOptions = true)
    static final class Dig implements Callable<Integer> {

        private final Callable<Integer> work;

        @Option(names = "--wide")
        private boolean wide;

        Dig(Callable<Integer> work) {
            this.work = work;
        }

        @Override
        public Integer call() throws Exception {
            return wide ? 0 : work.call();
        }
    }
}
