package dev.wisim.issuer.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walker of recordings can fail. */
class FolderTest {

    @TempDir
    private Path directory;

    @BeforeEach
    void twoCases() throws IOException {
        for (String name : List.of("a.in", "a.out", "b.in", "b.out")) {
            Files.createFile(Files.createDirectories(directory.resolve("f")).resolve(name));
        }
    }

    @Test
    void passesWhenEveryCasePasses() {
        run(Map.of(), name -> {});
    }

    @Test
    void failsWhenOneCaseFails() {
        assertFails(() -> run(Map.of(), name -> assertThat(name).isEqualTo("a")));
    }

    @Test
    void excusedCaseHasToFail() {
        run(Map.of("b", "of another patch level"), name -> assertThat(name).isEqualTo("a"));

        assertFails(() -> run(Map.of("b", "of another patch level"), name -> {}));
    }

    @Test
    void failsForFileThatNoCaseHasAndForCaseWithoutItsFile() throws IOException {
        Path stray = Files.createFile(directory.resolve("f").resolve("README"));
        assertFails(() -> run(Map.of(), name -> {}));
        Files.delete(stray);

        Files.delete(directory.resolve("f").resolve("a.out"));
        assertFails(() -> run(Map.of(), name -> {}));
    }

    @Test
    void failsForExcuseOfACaseThatIsNotThere() {
        assertFails(() -> run(Map.of("c", "gone"), name -> {}));
    }

    private void run(Map<String, String> excused, Folder.Check check) {
        new Folder(Recordings.in(directory), "f", List.of(".in", ".out"), Set.of(), excused)
                .tests(check)
                .forEach(test -> {
                    try {
                        test.getExecutable().execute();
                    } catch (RuntimeException | Error failed) {
                        throw failed;
                    } catch (Throwable failed) {
                        throw new AssertionError(failed);
                    }
                });
    }

    private static void assertFails(ThrowingCallable run) {
        assertThatThrownBy(run).isInstanceOf(AssertionError.class);
    }
}
