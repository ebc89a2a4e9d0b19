package dev.wisim.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.wisim.kernel.jose.UnverifiedJwt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The SDKs as an application has them, without an option and without a line changed, on a machine with no network but the
 * loopback: whatever they need, {@code wisim run} gives it. It runs in the profile {@code clients}.
 */
@Tag("clients")
class DefaultCredentialTest {

    /** A network of its own, where that is allowed; Microsoft's hosts resolve nowhere in it. */
    private static final List<String> ALONE =
            List.of("unshare", "-rn", "sh", "-c", "ip link set lo up && exec \"$@\"", "sh");

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void getsATokenWithNoCodeChangeAndNoOption(DefaultCredential program) throws Exception {
        boolean here = program.isHere();
        if ("true".equals(System.getenv("CI"))) {
            assertThat(here).as("the SDK for %s, which CI must have", program).isTrue();
        }
        assumeTrue(here, "skipped: no SDK for " + program + " here; see conformance/clients/README.md");
        List<String> run = new ArrayList<>(alone() ? ALONE : List.of());
        run.addAll(WisimProcess.command("run", "--"));
        run.addAll(List.of(
                "sh",
                "-c",
                "cd \"$1\" && shift && exec \"$@\"",
                "sh",
                program.directory().toString()));
        run.addAll(program.command(directory));

        WisimProcess ran = WisimProcess.start(directory, "", Map.of(), run).ended();

        assertThat(ran.exitCode()).as(ran.err()).isZero();
        UnverifiedJwt token = UnverifiedJwt.parse(ran.out().strip());
        assertThat(token.claimText("aud")).contains("https://management.azure.com");
    }

    private static boolean alone() throws InterruptedException {
        List<String> probe = new ArrayList<>(ALONE);
        probe.add("true");
        try {
            return new ProcessBuilder(probe)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noUnshare) {
            return false;
        }
    }
}
