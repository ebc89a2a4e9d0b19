package dev.wisim.issuer.state.database;

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
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.h2.mvstore.MVStore;
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
    private Path database;
    private Path seal;

    @BeforeEach
    void keepTwoKeys() {
        state = parent.resolve("state");
        database = state.resolve("state.mv.db");
        seal = state.resolve("seal");
        try (IssuerStore store = StateDirectory.open(state)) {
            store.put(StoredThings.key("one", 1));
            KilledState.copy(state, parent.resolve("older"));
            store.put(StoredThings.key("one", 2));
        }
    }

    @Test
    void missingDatabaseIsNotAFreshStart() throws IOException {
        Files.delete(database);

        damaged(database, "is missing");
        assertThat(database).doesNotExist();
    }

    @Test
    void missingSealIsNotAFreshStart() throws IOException {
        Files.delete(seal);

        damaged(seal, "is missing");
        assertThat(seal).doesNotExist();
    }

    @Test
    void emptyFilesAreNotAFreshStart() throws IOException {
        Files.write(database, new byte[0]);
        damaged(database, "is empty");

        Files.write(seal, new byte[0]);
        damaged(seal, "is not as it was written");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 4_096, 8_192, 8_193, 12_288})
    void databaseThatWasCutIsNoticed(int length) throws IOException {
        Files.write(database, Arrays.copyOf(Files.readAllBytes(database), length));

        damaged(database, "is ");
    }

    @Test
    void contentThatWasChangedIsNoticed() throws IOException {
        String text = Files.readString(database, StandardCharsets.ISO_8859_1);
        Files.writeString(database, text.replace("ES256", "ES384"), StandardCharsets.ISO_8859_1);

        damaged(database, "is not as it was written");
    }

    @ParameterizedTest
    @ValueSource(strings = {"state.mv.db", "seal"})
    void fileOfSomethingElseIsNotRead(String name) throws IOException {
        byte[] letter = "Dear Sir or Madam,\n".repeat(1_000).getBytes(StandardCharsets.US_ASCII);
        Files.write(state.resolve(name), letter);

        damaged(state.resolve(name), "");
        assertThat(state.resolve(name)).hasBinaryContent(letter);
    }

    @Test
    void databaseOfBeforeTheLastWriteIsNotTakenForTheLastOne() throws IOException {
        Files.copy(parent.resolve("older").resolve("state.mv.db"), database, StandardCopyOption.REPLACE_EXISTING);

        damaged(database, "is of write 1, before the last one, 2");
    }

    @Test
    void databaseOfAnotherStateIsNotTakenForThisOne() throws IOException {
        Path other = parent.resolve("other");
        try (IssuerStore store = StateDirectory.open(other)) {
            store.put(StoredThings.key("one", 1));
            store.put(StoredThings.key("one", 2));
        }
        Files.copy(other.resolve("state.mv.db"), database, StandardCopyOption.REPLACE_EXISTING);

        damaged(database, "is another database than the one that was sealed");
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
    void databaseOfALaterSchemaIsLeftAlone() throws IOException {
        try (MVStore store = MVStore.open(database.toString())) {
            store.<String, String>openMap("meta").put("schema", "2");
        }
        byte[] later = Files.readAllBytes(database);

        assertThatExceptionOfType(StateUnusable.class)
                .isThrownBy(() -> StateDirectory.open(state))
                .isNotInstanceOf(StateDamaged.class)
                .withMessage("the state in " + state + " was written by a later version (schema 2, this one knows 1);"
                        + " use that version, or give another directory");
        assertThat(database).hasBinaryContent(later);
    }

    @Test
    void sealOfLongBeforeTheLastWriteIsNoticed() throws IOException {
        try (IssuerStore store = StateDirectory.open(state)) {
            store.put(StoredThings.key("one", 3));
        }
        Files.copy(parent.resolve("older").resolve("seal"), seal, StandardCopyOption.REPLACE_EXISTING);

        damaged(database, "is another database than the one that was sealed");
    }

    @Test
    void copyPutInPlaceOfWhatIsDamagedOpens() throws IOException {
        Files.write(database, new byte[0]);
        damaged(database, "");

        KilledState.copy(parent.resolve("older"), state);

        try (IssuerStore store = StateDirectory.open(state)) {
            assertThat(store.load().keys()).hasSize(1);
        }
    }

    private void damaged(Path file, String predicate) throws IOException {
        Map<String, String> before = content();

        assertThatExceptionOfType(StateDamaged.class)
                .isThrownBy(() -> StateDirectory.open(state))
                .withMessageStartingWith("the state is damaged: " + file + " " + predicate)
                .withMessageEndingWith("put a copy of " + state
                        + " in its place, or remove that directory to start afresh with new keys");

        assertThat(content()).as("nothing is changed").isEqualTo(before);
    }

    private Map<String, String> content() throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.list(state)) {
            for (Path file : files.toList()) {
                content.put(file.getFileName().toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return content;
    }
}
