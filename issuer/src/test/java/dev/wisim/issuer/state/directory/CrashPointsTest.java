package dev.wisim.issuer.state.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.issuer.state.IssuerStore;
import dev.wisim.issuer.state.StoredKey;
import dev.wisim.issuer.state.StoredSetting;
import dev.wisim.issuer.state.StoredState;
import dev.wisim.issuer.state.StoredThings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kill between any two steps of a write, a first start or a stop leaves what the next start opens. */
class CrashPointsTest {

    @TempDir
    private Path parent;

    @Test
    void lineThatWasWrittenButNotYetSealedIsKept() throws IOException {
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
    void lineThatWasHalfWrittenIsDropped() throws IOException {
        StoredKey key = StoredThings.key("one", 1);
        Path whole = parent.resolve("whole");
        try (IssuerStore store = StateDirectory.open(parent.resolve("state"))) {
            store.put(key);
            KilledState.copy(parent.resolve("state"), whole);
            store.put(StoredThings.key("one", 2));
        }
        byte[] before = Files.readAllBytes(whole.resolve("log-1.jsonl"));
        byte[] after = Files.readAllBytes(parent.resolve("state").resolve("log-1.jsonl"));
        for (int length = before.length + 1; length < after.length; length += 37) {
            Path killed = KilledState.copy(whole, parent.resolve("killed-" + length));
            Files.write(killed.resolve("log-1.jsonl"), Arrays.copyOf(after, length));

            assertThat(reopened(killed).keys()).containsExactly(key);
            assertThat(reopened(killed).keys()).containsExactly(key);
        }
    }

    @Test
    void firstStartThatWasCutShortIsBegunAgain() throws IOException {
        Path onlyLock = Files.createDirectories(parent.resolve("lock"));
        Files.createFile(onlyLock.resolve("lock"));
        Path halfSeal = Files.createDirectories(parent.resolve("draft"));
        Files.writeString(halfSeal.resolve("seal.new"), "wisim");
        Path onlySeal = Files.createDirectories(parent.resolve("seal"));
        Files.writeString(onlySeal.resolve("seal"), Seal.ofEmptyLog(1).text());

        for (Path killed : new Path[] {onlyLock, halfSeal, onlySeal}) {
            assertThat(reopened(killed).isEmpty()).isTrue();
        }
    }

    @Test
    void logThatWasBeingWrittenAnewDoesNotCount() throws IOException {
        StoredKey key = StoredThings.key("one", 1);
        Path state = parent.resolve("state");
        try (IssuerStore store = StateDirectory.open(state)) {
            store.put(key);
        }
        Files.writeString(state.resolve("log-2.jsonl"), "half a li");

        assertThat(reopened(state).keys()).containsExactly(key);
        assertThat(state.resolve("log-2.jsonl")).doesNotExist();
    }

    @Test
    void logThatWasReplacedButNotYetRemovedDoesNotCount() throws IOException {
        StoredKey key = StoredThings.key("one", 1);
        Path state = parent.resolve("state");
        try (IssuerStore store = StateDirectory.open(state, 20)) {
            store.put(key);
            for (int write = 0; write < 40; write++) {
                store.put(StoredSetting.of("clock", Integer.toString(write)));
            }
        }
        Files.writeString(state.resolve("log-1.jsonl"), "the past");

        assertThat(reopened(state).keys()).containsExactly(key);
        assertThat(state.resolve("log-1.jsonl")).doesNotExist();
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
