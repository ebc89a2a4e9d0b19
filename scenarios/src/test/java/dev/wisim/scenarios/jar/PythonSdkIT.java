package dev.wisim.scenarios.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The newest azure-identity for Python, aimed by nothing but the evaluated environment. */
class PythonSdkIT {

    /** The Python to use: the one of an environment that has azure-identity, or any that is on the path. */
    private static final String PYTHON =
            Optional.ofNullable(System.getenv("WISIM_PYTHON")).orElse("python3");

    private static final String SCRIPT = """
            from azure.identity import WorkloadIdentityCredential

            credential = WorkloadIdentityCredential()
            token = credential.get_token("https://management.azure.com/.default")
            print(token.token)
            """;

    @TempDir
    Path directory;

    @Test
    void printsATokenWithTheEnvironmentAlone() throws Exception {
        assumePython();
        Path script = Files.writeString(directory.resolve("ask.py"), SCRIPT);

        try (RunningJar running = RunningJar.start(directory)) {
            RunnableJar.Started python = running.shell("exec \"$@\"", PYTHON, script.toString());

            assertThat(python.exitCode()).as(python.err()).isZero();
            assertThat(python.out().strip().split("\\.")).hasSize(3);
        }
    }

    private void assumePython() throws IOException, InterruptedException {
        boolean there = new ProcessBuilder(PYTHON, "-c", "import azure.identity")
                        .redirectErrorStream(true)
                        .redirectOutput(directory.resolve("probe").toFile())
                        .start()
                        .waitFor()
                == 0;
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there)
                    .as("azure-identity for Python, which CI must have: WISIM_PYTHON")
                    .isTrue();
        }
        assumeTrue(there, "skipped: no azure-identity for Python here; WISIM_PYTHON names a Python that has it");
    }
}
