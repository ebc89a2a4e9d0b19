package dev.wisim.scenarios.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wisim.scenarios.rundir.RunDirectory;
import dev.wisim.scenarios.rundir.RunDirectoryClaim;
import dev.wisim.scenarios.rundir.RunningSandbox;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminAddressTest {

    private static final Map<String, String> SET = Map.of("WISIM_ADMIN_URL", "http://variable:1/");

    @TempDir
    private Path parent;

    @Test
    void asksOptionThenVariableThenRunDirectoryThenTheDefaultPort() {
        RunDirectory directory = new RunDirectory(parent.resolve("wisim"));
        try (RunDirectoryClaim claim = directory.claim()) {
            claim.publish(
                    new RunningSandbox(ProcessHandle.current().pid(), URI.create("http://127.0.0.1:4711"), Map.of()));

            assertThat(AdminAddress.find(Optional.of("http://option:1"), SET, directory))
                    .hasToString("http://option:1");
            assertThat(AdminAddress.find(Optional.empty(), SET, directory)).hasToString("http://variable:1");
            assertThat(AdminAddress.find(Optional.empty(), Map.of(), directory)).hasToString("http://127.0.0.1:4711");
        }

        assertThat(AdminAddress.find(Optional.empty(), Map.of(), directory)).hasToString("http://127.0.0.1:8440");
    }

    @Test
    void takesAnEmptyVariableForNone() {
        URI found = AdminAddress.find(
                Optional.empty(), Map.of("WISIM_ADMIN_URL", " "), new RunDirectory(parent.resolve("none")));

        assertThat(found).isEqualTo(AdminAddress.DEFAULT);
    }

    @Test
    void passesOverASandboxThatIsDead() {
        RunDirectory directory = new RunDirectory(parent.resolve("wisim"));
        try (RunDirectoryClaim claim = directory.claim()) {
            claim.publish(new RunningSandbox(Long.MAX_VALUE, URI.create("http://127.0.0.1:4711"), Map.of()));

            assertThat(AdminAddress.find(Optional.empty(), Map.of(), directory)).isEqualTo(AdminAddress.DEFAULT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8440", "ftp://localhost", "http://", "8440", "", "http://a b"})
    void refusesWhatIsNoHttpUrl(String text) {
        RunDirectory directory = new RunDirectory(parent.resolve("none"));

        assertThatThrownBy(() -> AdminAddress.find(Optional.of(text), Map.of(), directory))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("--admin-url is '" + text + "', which is not an http URL");
    }
}
