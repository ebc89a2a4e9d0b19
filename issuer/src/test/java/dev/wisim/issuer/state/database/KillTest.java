package dev.wisim.issuer.state.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.wisim.issuer.state.IssuerStore;
import dev.wisim.issuer.state.StateInUse;
import dev.wisim.issuer.state.StoredKey;
import dev.wisim.issuer.state.StoredState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 3, unit = TimeUnit.MINUTES)
class KillTest {

    private static final int ROUNDS = 20;

    @TempDir
    private Path parent;

    private Path told;

    @Test
    void keyOfAReturnedWriteOutlivesEveryKill() throws Exception {
        Random random = new Random(20_261_122);
        Path state = parent.resolve("state");
        List<String> told = new ArrayList<>();
        long kept = 0;
        for (int round = 0; round < ROUNDS; round++) {
            told.addAll(writeUntilKilled(state, kept, random));

            StoredState found = reopened(state);

            List<String> ids = found.keys().stream().map(StoredKey::kid).toList();
            assertThat(ids).as("after kill %s", round + 1).containsAll(told);
            assertThat(ids.size() - told.size()).as("unanswered writes").isBetween(0, round + 1);
            if (!ids.isEmpty()) {
                assertThat(found.settings())
                        .as("one write, one outcome")
                        .containsEntry("newest", ids.get(ids.size() - 1));
            }
            kept = ids.size();
        }

        assertThat(told).hasSizeGreaterThan(ROUNDS);
    }

    @Test
    void directoryOfALivingProcessIsInUseAndFreeAfterItsDeath() throws Exception {
        Path state = parent.resolve("state");
        Process writer = start(state, 0);
        try {
            await().until(() -> !told().isEmpty());

            assertThatExceptionOfType(StateInUse.class).isThrownBy(() -> StateDirectory.open(state));
        } finally {
            kill(writer);
        }

        assertThat(reopened(state).keys()).isNotEmpty();
    }

    /** The ids that the process told. */
    private List<String> writeUntilKilled(Path state, long kept, Random random) throws Exception {
        Process writer = start(state, kept);
        int wanted = random.nextInt(4);
        await().until(() -> told().size() >= wanted || !writer.isAlive());
        // The moment within its work; a process that ends by itself is a failure.
        assertThat(writer.waitFor(random.nextInt(100), TimeUnit.MILLISECONDS)).isFalse();
        kill(writer);
        return told();
    }

    /** What stands in the file in whole lines. */
    private List<String> told() throws IOException {
        return Files.readString(told)
                .lines()
                .filter(line -> line.length() == 43)
                .toList();
    }

    private Process start(Path state, long kept) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                KeyWriter.class.getName(),
                state.toString(),
                Long.toString(kept));
        // A file, because what is still in a pipe is gone with the process.
        told = Files.createTempFile(parent, "told", ".txt");
        return new ProcessBuilder(command)
                .redirectOutput(told.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** SIGKILL where there are signals. */
    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    private static StoredState reopened(Path state) {
        try (IssuerStore store = StateDirectory.open(state)) {
            return store.load();
        }
    }
}
