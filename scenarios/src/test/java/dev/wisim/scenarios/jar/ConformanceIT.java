package dev.wisim.scenarios.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The suite as a user runs it, against the issuer of a running sandbox: our own tokens pass what we ask of others. */
class ConformanceIT {

    @TempDir
    Path directory;

    @Test
    void findsNothingWrongWithTheSandboxsIssuer() throws Exception {
        try (RunningJar running = RunningJar.start(directory)) {
            String command = String.join("' '", RunnableJar.command("conformance"));
            String script = "exec '" + command + "' --issuer \"$WISIM_ISSUER_URL\" --ca \"$WISIM_CA_FILE\""
                    + " --token \"$AZURE_FEDERATED_TOKEN_FILE\""
                    + " --token-request-url \"$(printf %s \"$WISIM_ISSUER_URL\" | cut -d / -f 1-3)\"";

            RunnableJar.Started conformance = running.shell(script);

            assertThat(conformance.exitCode()).as(conformance.out()).isZero();
            assertThat(conformance.out()).contains(" 0 failed, 0 warned, 0 blocked, 2 not run");
        }
    }
}
