package dev.wisim.issuer.state.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.issuer.state.IssuerStore;
import dev.wisim.issuer.state.StoredKey;
import dev.wisim.issuer.state.StoredState;
import dev.wisim.issuer.state.StoredThings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kill between any two steps of a write, a first start or a stop leaves what the next start opens. */
class CrashPointsTest {

    @TempDir
    private Path parent;

    @Test
    void commitThatWasMadeButNotYetSealedIsKept() throws IOException {
        StoredKey first = StoredThings.key("one", 1);
        StoredKey second = StoredThings.key("one", 2);
        Path killed = parent.resolve("killed");
        try (IssuerStore store = StateDirectory.open(parent.resolve("state"))) {
            store.put(first);
            Path older = KilledState.copy(parent.resolve("state"), parent.resolve("older"));
            store.put(second);
            KilledState.copy(parent.resolve("state"), killed);
            Files.copy(older.resolve("seal"), killed.resolve("seal"), StandardCopyOption.REPLACE_EXISTING);
        }

        assertThat(reopened(killed).keys()).containsExactly(first, second);
    }

    @Test
    void sealThatWasHalfWrittenDoesNotCount() throws IOException {
        StoredKey key = StoredThings.key("one", 1);
        Path killed = parent.resolve("killed");
        try (IssuerStore store = StateDirectory.open(parent.resolve("state"))) {
            store.put(key);
            KilledState.copy(parent.resolve("state"), killed);
        }
        Files.writeString(killed.resolve("seal.new"), "wisim issuer st");

        assertThat(reopened(killed).keys()).containsExactly(key);
    }

    @Test
    void firstStartThatWasCutShortIsBegunAgain() throws IOException {
        Path onlyLock = Files.createDirectories(parent.resolve("lock"));
        Files.createFile(onlyLock.resolve("lock"));
        Path halfSeal = Files.createDirectories(parent.resolve("draft"));
        Files.writeString(halfSeal.resolve("seal.new"), "wisim");
        Path onlySeal = Files.createDirectories(parent.resolve("seal"));
        Files.writeString(onlySeal.resolve("seal"), Seal.EMPTY.text());

        Path halfDatabase = KilledState.copy(onlySeal, parent.resolve("half"));
        Files.writeString(halfDatabase.resolve("state.mv.db.new"), "H:2,");
        Path wholeDatabase = KilledState.copy(onlySeal, parent.resolve("whole"));
        Database.create(wholeDatabase.resolve("state.mv.db"), Snapshot.EMPTY);

        for (Path killed : new Path[] {onlyLock, halfSeal, onlySeal, halfDatabase, wholeDatabase}) {
            assertThat(reopened(killed).isEmpty()).isTrue();
        }
    }

    @Test
    void databaseThatWasBeingMadeAnewDoesNotCount() throws IOException {
        StoredKey key = StoredThings.key("one", 1);
        Path state = parent.resolve("state");
        try (IssuerStore store = StateDirectory.open(state)) {
            store.put(key);
        }
        Files.writeString(state.resolve("state.mv.db.new"), "half a fi");

        assertThat(reopened(state).keys()).containsExactly(key);
        assertThat(state.resolve("state.mv.db.new")).doesNotExist();
    }

    @Test
    void manyCrashesInARowLoseNothing() {
        Path current = parent.resolve("0");
        for (int crash = 1; crash <= 20; crash++) {
            Path next = parent.resolve(Integer.toString(crash));
            try (IssuerStore store = StateDirectory.open(current)) {
                store.put(StoredThings.key("one", crash));
                KilledState.copy(current, next);
            }
            current = next;
        }

        assertThat(reopened(current).keys()).hasSize(20);
    }

    private static StoredState reopened(Path directory) {
        try (IssuerStore store = StateDirectory.open(directory)) {
            StoredState state = store.load();
            store.put(StoredThings.namespace("one", "still-writable"));
            return state;
        }
    }
}
