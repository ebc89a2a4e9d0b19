package dev.wisim.issuer.state.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.issuer.state.StateChange;
import dev.wisim.issuer.state.StoredSetting;
import dev.wisim.issuer.state.StoredThings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kill between any two of the engine's own steps, or in the middle of one, leaves the write before or the write after. */
class TornCommitTest {

    private static final int WRITES = 60;

    @TempDir
    private Path parent;

    private Path before;
    private final List<RecordingFile.Step> steps = new ArrayList<>();

    /** The seal that lay beside the database when the step of the same number was made. */
    private final List<Seal> seals = new ArrayList<>();

    @BeforeEach
    void recordManyWrites() throws IOException {
        Path file = parent.resolve("state.mv.db");
        Database.create(file, Snapshot.EMPTY);
        before = Files.copy(file, parent.resolve("before"));
        try (Database database = new Database(new RecordingFile(file, steps))) {
            Seal seal = Seal.EMPTY;
            for (int write = 0; write < WRITES; write++) {
                int from = steps.size();
                Seal next = database.write(seal, changes(write));
                for (int step = from; step < steps.size(); step++) {
                    seals.add(seal);
                }
                seal = next;
            }
            seals.add(seal);
        }
        while (seals.size() <= steps.size()) {
            seals.add(seals.get(seals.size() - 1));
        }
    }

    @Test
    void everyStepLeavesOneOfTwoWrites() throws IOException {
        Path killed = Files.copy(before, parent.resolve("killed"));
        for (int step = 0; step < steps.size(); step++) {
            requireOneOfTwoWrites(killed, step);

            steps.get(step).replay(killed);

            requireOneOfTwoWrites(killed, step);
        }

        assertThat(steps).hasSizeGreaterThan(WRITES);
    }

    @Test
    void everyHalfStepLeavesOneOfTwoWrites() throws IOException {
        Path killed = Files.copy(before, parent.resolve("killed"));
        for (int step = 0; step < steps.size(); step++) {
            byte[] whole = Files.readAllBytes(killed);
            steps.get(step).half().replay(killed);

            requireOneOfTwoWrites(killed, step);

            Files.write(killed, whole);
            steps.get(step).replay(killed);
        }
    }

    private void requireOneOfTwoWrites(Path killed, int step) throws IOException {
        Seal seal = seals.get(step);

        Snapshot found = new DatabaseReader(killed, seal).read();

        assertThat(found.commit()).isBetween(seal.commit(), seal.commit() + 1);
    }

    private static List<StateChange> changes(int write) {
        return List.of(
                new StateChange.Put(StoredSetting.of("clock", Integer.toString(write))),
                write % 3 == 2
                        ? new StateChange.Remove(
                                StoredThings.pod("one", "p" + (write - 1)).id())
                        : new StateChange.Put(StoredThings.pod("one", "p" + write)));
    }
}
