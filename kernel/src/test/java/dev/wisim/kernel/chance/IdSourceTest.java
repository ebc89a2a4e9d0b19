package dev.wisim.kernel.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdSourceTest {

    private final IdSource ids = new IdSource(new Chance(1));

    @Test
    void givesTheSameIdsInEveryRunWithTheSameSeed() {
        assertThat(Stream.of(ids.next("trace"), ids.next("trace"), ids.next("jti"))
                        .map(UUID::toString))
                .containsExactly(
                        "898530f1-0124-4b7d-8cf0-58a43300c3e3",
                        "29875890-3ee0-45de-a158-6d325e0df005",
                        "aa2e3e90-2525-4ff6-bc1e-c7d09f7ecba5");
    }

    @Test
    void oneMoreIdOfOneKindShiftsNoOther() {
        UUID undisturbed = new IdSource(new Chance(1)).next("jti");

        ids.next("trace");

        assertThat(ids.next("jti")).isEqualTo(undisturbed);
    }

    @Test
    void resetStartsEveryStreamAgain() {
        List<UUID> first = List.of(ids.next("trace"), ids.next("jti"));
        ids.next("trace");

        ids.reset();

        assertThat(List.of(ids.next("trace"), ids.next("jti"))).isEqualTo(first);
    }

    @Test
    void manyThreadsGetEachIdOnce() {
        Set<UUID> given = ConcurrentHashMap.newKeySet();

        IntStream.range(0, 10_000).parallel().forEach(i -> given.add(ids.next("trace")));

        assertThat(given).hasSize(10_000);
    }
}
