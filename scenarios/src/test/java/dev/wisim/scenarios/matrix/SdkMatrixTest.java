package dev.wisim.scenarios.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Azure's own libraries do what the table says, cell by cell. It runs in the profile {@code clients}, and the programs are those
 * under {@code conformance/clients}.
 */
@Tag("clients")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SdkMatrixTest {

    private static final Path PAGE = Path.of("../docs/sdk-matrix.md");

    private final Expectations table;
    private MatrixRun run;

    SdkMatrixTest() throws IOException {
        table = Expectations.read();
    }

    @BeforeAll
    void runEveryCell(@TempDir Path directory) throws IOException, InterruptedException {
        run = MatrixRun.everywhere(directory);
    }

    @TestFactory
    Stream<DynamicTest> everyCellDoesWhatTheTableSays() {
        return run.cells().stream().map(cell -> DynamicTest.dynamicTest(cell.id(), () -> doesWhatTheTableSays(cell)));
    }

    @Test
    void thePublishedPageIsTheTableWithTheVersionsThatWereRun() throws IOException {
        assumeTrue(run.isWhole(), "skipped: not every cell was run");
        String page = new MatrixPage(table, run.report().hellos()).markdown();

        if (Boolean.getBoolean("wisim.update-golden")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private void doesWhatTheTableSays(Cell cell) {
        Expectation expectation = table.of(cell).orElseThrow();
        Observed observed = run.observed(cell).orElseThrow(() -> new AssertionError("the cell did not end"));
        List<String> differences = expectation.differences(observed);

        assertThat(differences)
                .as(
                        "%s: %s. The table: %s The library: %s",
                        cell.id(), cell.situation().meaning(), expectation.why(), observed.message())
                .isEmpty();
    }
}
