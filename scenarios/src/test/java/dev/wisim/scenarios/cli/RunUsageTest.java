package dev.wisim.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code wisim run} refuses before it runs anything. */
class RunUsageTest {

    @ParameterizedTest
    @CsvSource({
        "'-- true', 3, 'no sandbox is running (looked in /nonexistent/run)'",
        "'--print-env', 3, 'no sandbox is running (looked in /nonexistent/run)'",
        "'', 2, 'which command? wisim run -- COMMAND'",
        "'--print-env -- true', 2, '--print-env runs no command'",
        "'--seed 2 -- true', 2, '--run-dir means a sandbox that runs already, which cannot be configured'",
        "'--set replicas=2 -- true', 2, 'cannot be configured'",
        "'--no-such-option -- true', 2, '--no-such-option'"
    })
    void refusesWhatMakesNoSense(String arguments, int code, String why) {
        CommandRun refused = CommandRun.of(
                ("run --run-dir /nonexistent/run " + arguments).strip().split(" ", -1));

        assertThat(refused.exitCode()).isEqualTo(code);
        assertThat(refused.err()).contains(why);
        assertThat(refused.out()).isEmpty();
    }
}
