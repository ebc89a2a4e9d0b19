package dev.wisim.scenarios.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.wisim.entra.error.EntraError;
import dev.wisim.kernel.config.ConfigProblems;
import dev.wisim.scenarios.sandbox.Sandbox;
import dev.wisim.scenarios.sandbox.Sandboxes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How to provoke each error here, as docs/errors.md says: every command is run, and has to get its number. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErrorsPageCommandsTest {

    private final Map<List<String>, Sandbox> sandboxes = new HashMap<>();
    private String page = "";

    @TempDir
    static Path temporary;

    @BeforeAll
    void readPage() throws IOException, InterruptedException {
        boolean there = BashBeside.there();
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).as("bash, curl and openssl, which CI must have").isTrue();
        }
        assumeTrue(there, "skipped: no bash, curl or openssl here");
        page = Files.readString(Path.of("..", "docs", "errors.md"));
    }

    @AfterAll
    void stop() {
        sandboxes.values().forEach(Sandbox::close);
    }

    static Stream<GuidedCause> all() throws IOException {
        return GuidedCause.all(Files.readString(Path.of("..", "docs", "errors.md"))).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void getsItsNumber(GuidedCause cause) throws IOException, InterruptedException, ConfigProblems {
        Sandbox sandbox = sandboxes.get(cause.settings());
        if (sandbox == null) {
            sandbox = Sandboxes.start(
                    temporary.resolve("run" + sandboxes.size()),
                    cause.settings().toArray(String[]::new));
            sandboxes.put(cause.settings(), sandbox);
        }

        String printed = new BashBeside(temporary, sandbox).run(GuidedCause.preamble(page) + cause.commands());

        assertThat(printed).contains("AADSTS" + cause.number() + ": ");
    }

    @Test
    void thereIsACommandForEachCause() {
        assertThat(GuidedCause.all(page)).hasSize(EntraError.values().size());
        assertThat(GuidedCause.numbers(GuidedCause.all(page)))
                .containsExactlyInAnyOrderElementsOf(EntraError.values().stream()
                        .map(error -> String.valueOf(error.row().number()))
                        .distinct()
                        .toList());
    }
}
