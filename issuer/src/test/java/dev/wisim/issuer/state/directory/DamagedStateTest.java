package dev.wisim.issuer.state.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wisim.issuer.state.IssuerStore;
import dev.wisim.issuer.state.StateDamaged;
import dev.wisim.issuer.state.StateUnusable;
import dev.wisim.issuer.state.StoredThings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not as it was written is never read, never changed, and never taken for a fresh start. */
class DamagedStateTest {

    @TempDir
    private Path parent;

    private Path state;
    private Path log;
    private Path seal;

    @BeforeEach
    void keepTwoKeys() {
        state = parent.resolve("state");
        log = state.resolve("log-1.jsonl");
        seal = state.resolve("seal");
        try (IssuerStore store = StateDirectory.open(state)) {
            store.put(StoredThings.key("one", 1));
            KilledState.copy(state, parent.resolve("older"));
            store.put(StoredThings.key("one", 2));
        }
    }

    @Test
    void missingLogIsNotAFreshStart() throws IOException {
        Files.delete(log);

        damaged(log, "is missing");
        assertThat(log).doesNotExist();
    }

    @Test
    void missingSealIsNotAFreshStart() throws IOException {
        Files.delete(seal);

        damaged(seal, "is missing");
        assertThat(seal).doesNotExist();
    }

    @Test
    void emptyFilesAreNotAFreshStart() throws IOException {
        Files.write(log, new byte[0]);
        damaged(log, "ends after line 0, before the last one, 2");

        Files.write(seal, new byte[0]);
        damaged(seal, "is not as it was written");
    }

    @Test
    void logThatWasCutAtALineEndIsNoticed() throws IOException {
        Files.write(log, List.of(Files.readAllLines(log).get(0)));

        damaged(log, "ends after line 1, before the last one, 2");
    }

    @Test
    void logThatWasCutInALineIsNoticed() throws IOException {
        byte[] whole = Files.readAllBytes(log);
        Files.write(log, Arrays.copyOf(whole, whole.length - 1));

        damaged(log, "ends after line 1, before the last one, 2");
    }

    @Test
    void lineThatWasChangedIsNamed() throws IOException {
        Files.writeString(log, Files.readString(log).replaceFirst("ES256", "ES384"));

        damaged(log, "has a line 1 that is not as it was written");
    }

    @Test
    void linesInAnotherOrderAreNoticed() throws IOException {
        List<String> lines = Files.readAllLines(log);
        Files.write(log, List.of(lines.get(1), lines.get(0)));

        damaged(log, "has a line 1 that is not as it was written");
    }

    @ParameterizedTest
    @ValueSource(strings = {"log-1.jsonl", "seal"})
    void fileOfSomethingElseIsNotRead(String name) throws IOException {
        byte[] letter = "Dear Sir or Madam,\n".repeat(1_000).getBytes(StandardCharsets.US_ASCII);
        Files.write(state.resolve(name), letter);

        damaged(state.resolve(name), "");
        assertThat(state.resolve(name)).hasBinaryContent(letter);
    }

    @Test
    void logOfBeforeTheLastWriteIsNotTakenForTheLastOne() throws IOException {
        Files.copy(parent.resolve("older").resolve("log-1.jsonl"), log, StandardCopyOption.REPLACE_EXISTING);

        damaged(log, "ends after line 1, before the last one, 2");
    }

    @Test
    void logOfAnotherStateIsNotTakenForThisOne() throws IOException {
        Path other = parent.resolve("other");
        try (IssuerStore store = StateDirectory.open(other)) {
            store.put(StoredThings.key("one", 1));
            store.put(StoredThings.key("one", 2));
        }
        Files.copy(other.resolve("log-1.jsonl"), log, StandardCopyOption.REPLACE_EXISTING);

        damaged(log, "is another log than the one that was sealed");
    }

    @Test
    void stateOfALaterVersionIsLeftAlone() throws IOException {
        String later = Seal.checked("wisim issuer state, format 2\nwhatever it says then\n");
        Files.writeString(seal, later);

        assertThatExceptionOfType(StateUnusable.class)
                .isThrownBy(() -> StateDirectory.open(state))
                .isNotInstanceOf(StateDamaged.class)
                .withMessage("the state in " + state + " was written by a later version (format 2, this one knows 1);"
                        + " use that version, or give another directory");
        assertThat(seal).hasContent(later);
    }

    @Test
    void copyPutInPlaceOfWhatIsDamagedOpens() throws IOException {
        Files.write(log, new byte[0]);
        damaged(log, "");

        KilledState.copy(parent.resolve("older"), state);

        try (IssuerStore store = StateDirectory.open(state)) {
            assertThat(store.load().keys()).hasSize(1);
        }
    }

    private void damaged(Path file, String predicate) {
        assertThatExceptionOfType(StateDamaged.class)
                .isThrownBy(() -> StateDirectory.open(state))
                .withMessageStartingWith("the state is damaged: " + file + " " + predicate)
                .withMessageEndingWith("put a copy of " + state
                        + " in its place, or remove that directory to start afresh with new keys");
    }
}
