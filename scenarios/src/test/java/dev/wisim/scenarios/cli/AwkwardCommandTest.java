package dev.wisim.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.issuer.awkward.Awkward;
import dev.wisim.kernel.cli.ExitCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AwkwardCommandTest {

    private final CommandLineFixture wisim = new CommandLineFixture();

    @AfterEach
    void stop() {
        wisim.close();
    }

    @Test
    void replacesWhatAnIssuerDoesWrong() {
        assertThat(wisim.out("awkward")).isEqualTo("none\n");
        assertThat(wisim.out("awkward", "html", "slow")).isEqualTo("slow\nhtml\n");
        assertThat(wisim.out("awkward", "key-withheld")).isEqualTo("key-withheld\n");
        assertThat(wisim.out("awkward")).isEqualTo("key-withheld\n");
        assertThat(wisim.out("awkward", "--none")).isEqualTo("none\n");
    }

    @Test
    void concernsOneIssuerOnly() {
        wisim.out("awkward", "server-error", "--issuer", "other");

        assertThat(wisim.out("awkward", "--issuer", "other", "--json")).isEqualTo("[\n  \"server-error\"\n]\n");
        assertThat(wisim.out("awkward", "--json")).isEqualTo("[]\n");
    }

    @Test
    void passesOnThatANameIsUnknown() {
        CommandRun run = wisim.run("awkward", "moody");

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err())
                .startsWith("wisim: (InvalidMember) The member 'awkward' is invalid: there is no 'moody'; known are ");
    }

    @Test
    void refusesNoneBesideAName() {
        CommandRun run = CommandRun.of("awkward", "slow", "--none");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--none cannot be given beside a name");
    }

    @Test
    void listsEveryNameInHelpAndCompletion() {
        String help = CommandRun.of("awkward", "--help").out().replaceAll("\\s+", " ");
        String completion = CommandRun.of("completion").out();

        for (Awkward awkward : Awkward.values()) {
            assertThat(help).contains(awkward.word());
            assertThat(completion).contains(awkward.word());
        }
    }
}
