package dev.wisim.scenarios.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The table is whole. Whether it is true is {@link SdkMatrixTest}'s to find out, which needs the programs. */
class ExpectationsTest {

    @Test
    void everyCellHasAnExpectation() throws IOException {
        Expectations table = Expectations.read();

        List<String> missing = Cell.all().stream()
                .filter(cell -> table.of(cell).isEmpty())
                .map(Cell::id)
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void everyExpectationHasACell() throws IOException {
        assertThat(Expectations.read().withoutCell()).isEmpty();
    }

    @Test
    void everyExpectationSaysWhy() throws IOException {
        Expectations table = Expectations.read();

        assertThat(Cell.all())
                .allSatisfy(cell -> assertThat(table.of(cell).orElseThrow().why())
                        .as(cell.id())
                        .endsWith("."));
    }

    @Test
    void noTwoCellsShareATenantOrAClient() {
        assertThat(Cell.all()).extracting(Cell::tenant).doesNotHaveDuplicates();
        assertThat(Cell.all()).extracting(Cell::client).doesNotHaveDuplicates();
    }

    @Test
    void tellsEachThingThatDiffers() {
        Expectation expectation =
                new Expectation(1, 1, 2, Optional.of(true), Optional.empty(), List.of(), "It tries again.");
        Observed observed = new Observed(
                "python/msal/egress/throttled",
                0,
                0,
                2,
                Optional.of(false),
                Optional.of("invalid_client"),
                List.of(90055),
                "");

        assertThat(expectation.differences(observed))
                .containsExactly(
                        "tokens: 1 expected, but 0",
                        "different tokens: 1 expected, but 0",
                        "waits: true expected, but false",
                        "exception: none expected, but invalid_client",
                        "codes: [] expected, but [90055]");
    }

    @Test
    void anExpectationThatIsMetDiffersInNothing() {
        Expectation expectation = new Expectation(
                0, 0, 1, Optional.empty(), Optional.of("invalid_client"), List.of(700211), "It gives up.");
        Observed observed = new Observed(
                "python/msal/custom-host/unknown-issuer",
                0,
                0,
                1,
                Optional.empty(),
                Optional.of("invalid_client"),
                List.of(700211),
                "AADSTS700211");

        assertThat(expectation.differences(observed)).isEmpty();
    }
}
