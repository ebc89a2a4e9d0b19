package dev.wisim.issuer.state.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.issuer.state.IssuerStore;
import dev.wisim.issuer.state.StateDamaged;
import dev.wisim.issuer.state.StoredSetting;
import dev.wisim.issuer.state.StoredState;
import dev.wisim.issuer.state.StoredThings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFuzzTest {

    private static final int ROUNDS = 500;

    @TempDir
    private Path parent;

    @Test
    void damagedStateOpensWithEverythingOrNotAtAll() throws IOException {
        Random random = new Random(20_261_122);
        Path state = parent.resolve("state");
        StoredState kept = fill(state);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path copy = KilledState.copy(state, parent.resolve("copy"));
            damage(copy.resolve(random.nextBoolean() ? "state.mv.db" : "seal"), random);
            refused += opensWith(kept, copy) ? 0 : 1;
            empty(copy);
        }

        // Much of the file is padding, or a second copy of the rest; what counts is noticed.
        assertThat(refused).isBetween(ROUNDS / 2, ROUNDS);
    }

    private static boolean opensWith(StoredState kept, Path copy) {
        try (IssuerStore store = StateDirectory.open(copy)) {
            assertThat(store.load()).isEqualTo(kept);
            store.put(StoredSetting.of("still", "writable"));
        } catch (StateDamaged e) {
            return false;
        }
        try (IssuerStore store = StateDirectory.open(copy)) {
            assertThat(store.load().settings()).containsEntry("still", "writable");
            assertThat(store.load().keys()).isEqualTo(kept.keys());
            return true;
        }
    }

    private static StoredState fill(Path state) {
        try (IssuerStore store = StateDirectory.open(state)) {
            for (int sequence = 1; sequence <= 5; sequence++) {
                store.put(StoredThings.key("one", sequence));
                store.put(StoredThings.pod("one", "p" + sequence));
                store.put(StoredSetting.of("clock", "2026-11-22T10:00:0" + sequence + "Z"));
            }
            store.remove(StoredThings.pod("one", "p3").id());
            return store.load();
        }
    }

    private static void damage(Path file, Random random) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int place = random.nextInt(whole.length);
        byte[] broken = whole.clone();
        switch (random.nextInt(7)) {
            case 0 -> broken = Arrays.copyOf(whole, place);
            case 1 -> broken[place] ^= (byte) (1 << random.nextInt(8));
            case 2 -> Arrays.fill(broken, place, Math.min(whole.length, place + 512), (byte) 0);
            case 3 -> broken[place] = '\n';
            case 4 -> System.arraycopy(whole, 0, broken, place, whole.length - place);
            case 5 -> broken = cut(whole, place, 1 + random.nextInt(100));
            default -> {
                for (int flips = random.nextInt(20); flips >= 0; flips--) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                }
            }
        }
        Files.write(file, broken);
    }

    /** Without some bytes in the middle. */
    private static byte[] cut(byte[] whole, int place, int length) {
        int rest = Math.min(whole.length, place + length);
        byte[] shorter = Arrays.copyOf(whole, place + whole.length - rest);
        System.arraycopy(whole, rest, shorter, place, whole.length - rest);
        return shorter;
    }

    private static void empty(Path directory) throws IOException {
        for (String name : List.of("state.mv.db", "seal", "seal.new", "state.mv.db.new", "lock")) {
            Files.deleteIfExists(directory.resolve(name));
        }
    }
}
