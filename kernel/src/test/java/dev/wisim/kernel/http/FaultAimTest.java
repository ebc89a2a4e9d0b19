package dev.wisim.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.fault.Selector;
import dev.wisim.kernel.fault.Trigger;
import dev.wisim.kernel.journal.Exchange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is struck and who is not, over sockets. */
class FaultAimTest {

    private static final int CLIENTS = 50;
    private static final int REQUESTS = 10;
    private static final String UNAVAILABLE = "{'kind':'status','status':503}";

    private final FaultedShell faulted = FaultedShell.plain();

    @AfterEach
    void stop() {
        faulted.close();
    }

    @Test
    void nextStrikesExactlySoManyOfFiftyClientsRequests() throws Exception {
        faulted.standNext(37, UNAVAILABLE);

        Map<Integer, Long> answers = requestsOfAllClients();

        assertThat(answers).containsExactlyInAnyOrderEntriesOf(Map.of(503, 37L, 200, 463L));
        assertThat(faulted.board.states(FaultedShell.NOW)).singleElement().satisfies(state -> {
            assertThat(state.seen()).isEqualTo((long) CLIENTS * REQUESTS);
            assertThat(state.strikes()).isEqualTo(37);
        });
        assertThat(faulted.exchanges().stream().map(Exchange::notes).filter(notes -> notes.containsKey("fault")))
                .hasSize(37);
    }

    @Test
    void everyStrikesExactlyItsShareOfFiftyClientsRequests() throws Exception {
        faulted.stand("faulty", Selector.ALL, new Trigger.Every(7), UNAVAILABLE);

        assertThat(requestsOfAllClients()).containsExactlyInAnyOrderEntriesOf(Map.of(503, 71L, 200, 429L));
    }

    @Test
    void probabilityStrikesTheSameNumberWhoeverComesFirst() throws Exception {
        faulted.stand("faulty", Selector.ALL, new Trigger.Probability(0.2), UNAVAILABLE);
        Map<Integer, Long> first = requestsOfAllClients();
        faulted.board.clear();
        faulted.board.reset();
        faulted.stand("faulty", Selector.ALL, new Trigger.Probability(0.2), UNAVAILABLE);

        assertThat(requestsOfAllClients()).isEqualTo(first);
        assertThat(first.get(503)).isBetween(60L, 140L);
    }

    @Test
    void selectsByWhatTheSurfaceFindsInTheBody() throws IOException {
        Selector bob = Selector.of(Optional.empty(), Optional.empty(), Map.of(), Map.of(), Map.of("name", "bob"));
        faulted.stand("faulty", bob, new Trigger.Always(), UNAVAILABLE);

        assertThat(status(FaultedShell.REQUEST)).isEqualTo(200);
        assertThat(status(FaultedShell.REQUEST
                        .replace("Content-Length: 10", "Content-Length: 8")
                        .replace("name=alice", "name=bob")))
                .isEqualTo(503);
    }

    @Test
    void selectsByHeaderAndQuery() throws IOException {
        Selector alice = Selector.of(
                Optional.of("POST"), Optional.of("/ask"), Map.of("x-caller", "alice"), Map.of("q", "1"), Map.of());
        faulted.stand("faulty", alice, new Trigger.Always(), UNAVAILABLE);

        assertThat(status(FaultedShell.REQUEST)).isEqualTo(503);
        assertThat(status(FaultedShell.REQUEST.replace("?q=1", "?q=2"))).isEqualTo(200);
        assertThat(status(FaultedShell.REQUEST.replace("X-Caller: alice", "X-Caller: bob")))
                .isEqualTo(200);
    }

    @Test
    void bodyThatIsTooLongIsRefusedAsEver() throws IOException {
        faulted.stand(UNAVAILABLE);
        long tooLong = Limits.DEFAULT.bodyBytes() + 1;

        assertThat(status("POST /ask HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + tooLong + "\r\n\r\n"))
                .isEqualTo(413);
        assertThat(status("POST /ask HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + Long.toHexString(tooLong) + "\r\n" + "x".repeat((int) tooLong) + "\r\n0\r\n\r\n"))
                .isEqualTo(413);
    }

    @Test
    void bodyThatCannotBeReadIsRefusedAsEver() throws IOException {
        faulted.stand(UNAVAILABLE);

        assertThat(
                        status(
                                "POST /ask HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nabc\r\n0\r\n\r\n"))
                .isEqualTo(400);
    }

    @Test
    void routesThatDoNotExistAreStruckTooAndMalformedRequestsAreNot() throws IOException {
        faulted.stand(UNAVAILABLE);

        assertThat(status("GET /nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n")).isEqualTo(503);
        assertThat(status("GET\r\n\r\n")).isEqualTo(400);
    }

    @Test
    void strikeIsDisclosedInAHeaderOnlyWhenTheRuleSaysSo() throws IOException {
        faulted.stand("faulty/answer", Selector.ALL, new Trigger.Next(1), "{'kind':'latency','delay':'1ms'}");
        faulted.standDisclosed("{'kind':'latency','delay':'1ms'}");
        faulted.standDisclosed(UNAVAILABLE);

        try (RawConnection connection = faulted.connect()) {
            assertThat(connection.send(FaultedShell.REQUEST).answer().headers())
                    .contains("x-wisim-fault: fault-2", "x-wisim-fault: fault-3")
                    .doesNotContain("x-wisim-fault: fault-1");
        }
    }

    private Map<Integer, Long> requestsOfAllClients() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            Callable<List<Integer>> client = () -> {
                try (RawConnection connection = faulted.connect()) {
                    List<Integer> answers = new ArrayList<>();
                    for (int i = 0; i < REQUESTS; i++) {
                        answers.add(
                                connection.send(FaultedShell.REQUEST).answer().status());
                    }
                    return answers;
                }
            };
            List<Future<List<Integer>>> running = clients.invokeAll(
                    IntStream.range(0, CLIENTS).mapToObj(number -> client).toList());
            List<Integer> all = new ArrayList<>();
            for (Future<List<Integer>> each : running) {
                all.addAll(each.get());
            }
            return all.stream().collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        } finally {
            clients.shutdownNow();
        }
    }

    private int status(String request) throws IOException {
        try (RawConnection connection = faulted.connect()) {
            return connection.send(request).answer().status();
        }
    }
}
