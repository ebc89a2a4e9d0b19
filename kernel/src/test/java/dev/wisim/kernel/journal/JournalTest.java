package dev.wisim.kernel.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JournalTest {

    private final Journal journal = new Journal(3);

    @Test
    void keepsExchangesInOrderWithPlacesFromOne() {
        append("a", "b");

        assertThat(journal.since(0, 10)).extracting(Exchange::id).containsExactly("a", "b");
        assertThat(journal.since(0, 10)).extracting(Exchange::sequence).containsExactly(1L, 2L);
        assertThat(journal.last()).isEqualTo(2);
    }

    @Test
    void dropsTheOldestWhenItIsFull() {
        append("a", "b", "c", "d");

        assertThat(journal.since(0, 10)).extracting(Exchange::id).containsExactly("b", "c", "d");
        assertThat(journal.find("a")).isEmpty();
        assertThat(journal.find("b")).map(Exchange::sequence).contains(2L);
    }

    @Test
    void givesWhatCameAfterAPlaceUpToALimit() {
        append("a", "b", "c");

        assertThat(journal.since(1, 1)).extracting(Exchange::id).containsExactly("b");
        assertThat(journal.since(3, 10)).isEmpty();
        assertThat(journal.since(99, 10)).isEmpty();
        assertThat(journal.since(0, 0)).isEmpty();
    }

    @Test
    void findsTheNewestOfTwoWithTheSameIdAndForgetsOnlyWhatItDrops() {
        append("same", "same", "c", "d");

        assertThat(journal.find("same")).map(Exchange::sequence).contains(2L);
        append("e");
        assertThat(journal.find("same")).isEmpty();
    }

    @Test
    void goesOnCountingWhenItIsCleared() {
        append("a", "b");

        journal.clear();
        append("c");

        assertThat(journal.since(0, 10)).extracting(Exchange::sequence).containsExactly(3L);
        assertThat(journal.find("a")).isEmpty();
    }

    @Test
    void doesNotChangeWithTheNotesOfTheCaller() {
        Map<String, Object> notes = new HashMap<>(Map.of("code", 1));

        Exchange exchange = journal.append("a", Instant.EPOCH, "one", "GET", "/", 200, notes);
        notes.put("code", 2);

        assertThat(exchange.notes()).containsEntry("code", 1);
        assertThatThrownBy(() -> exchange.notes().put("more", 1)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void awaitsAnExchangeThatFits() throws Exception {
        append("a");
        CompletableFuture<Optional<Exchange>> waiting = CompletableFuture.supplyAsync(() -> await("c", 10_000));

        append("b", "c");

        assertThat(waiting.get(10, TimeUnit.SECONDS)).map(Exchange::sequence).contains(3L);
    }

    @Test
    void findsAnExchangeThatIsThereAlreadyWithoutWaiting() {
        append("a");

        assertThat(await("a", 0)).isPresent();
    }

    @Test
    void stopsWaitingWhenTheTimeIsOver() {
        append("a");

        assertThat(await("never", 1)).isEmpty();
    }

    @Test
    void losesNothingWhenManyAppendAtOnce() {
        Journal large = new Journal(10_000);

        List<CompletableFuture<Void>> appending = IntStream.range(0, 8)
                .mapToObj(thread -> CompletableFuture.runAsync(() -> IntStream.range(0, 1_000)
                        .forEach(i -> large.append(thread + "-" + i, Instant.EPOCH, "one", "GET", "/", 200, Map.of()))))
                .toList();
        appending.forEach(CompletableFuture::join);

        assertThat(large.since(0, 10_000))
                .extracting(Exchange::id)
                .doesNotHaveDuplicates()
                .hasSize(8_000);
        assertThat(large.since(0, 10_000)).extracting(Exchange::sequence).isSorted();
    }

    private Optional<Exchange> await(String id, long timeoutMillis) {
        try {
            return journal.await(0, exchange -> exchange.id().equals(id), timeoutMillis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void append(String... ids) {
        for (String id : ids) {
            journal.append(id, Instant.EPOCH, "one", "GET", "/", 200, Map.of());
        }
    }
}
