package dev.wisim.kernel.http;

import dev.wisim.kernel.admin.AdminJson;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.fault.FaultBoard;
import dev.wisim.kernel.fault.FaultConfig;
import dev.wisim.kernel.fault.FaultPlan;
import dev.wisim.kernel.fault.FaultPoint;
import dev.wisim.kernel.fault.FaultRule;
import dev.wisim.kernel.fault.Selector;
import dev.wisim.kernel.fault.Trigger;
import dev.wisim.kernel.journal.Exchange;
import dev.wisim.kernel.journal.Journal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;

/** A shell with one surface, {@code faulty}, that has a board to strike it. */
final class FaultedShell implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final String TRUTH = "{\"answer\":\"the whole truth\"}";
    static final String REQUEST =
            "POST /ask?q=1 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\nX-Caller: alice\r\n\r\nname=alice";

    final FaultBoard board = new FaultBoard(new Chance(1), FaultPlan.CALM);
    private final Journal journal = new Journal(10_000);
    private final AtomicInteger handled = new AtomicInteger();
    private final Surface surface;
    private final HttpShell shell;

    private FaultedShell(Optional<SSLContext> tls) {
        IdSource ids = new IdSource(new Chance(1));
        surface = new Surface(
                "faulty",
                host -> false,
                Limits.DEFAULT,
                false,
                () -> ids.next("faulty"),
                FaultedShell::dialect,
                new NameOfForm(),
                List.of(Route.post("/ask", "Tells the truth", Void.class, Void.class, context -> {
                    handled.incrementAndGet();
                    context.contentType("application/json").result(TRUTH);
                })));
        shell = new HttpShell(
                () -> NOW, journal, List.of(new Listener(surface, "127.0.0.1", 0, tls)), board, Optional.empty());
        shell.start();
    }

    static FaultedShell plain() {
        return new FaultedShell(Optional.empty());
    }

    static FaultedShell tls(SSLContext server) {
        return new FaultedShell(Optional.of(server));
    }

    int port() {
        return shell.port(surface);
    }

    RawConnection connect() throws IOException {
        return RawConnection.plain(port());
    }

    /** Has this fault strike every request, at its own stage; single quotes stand for double ones. */
    void stand(String fault) {
        standAt("faulty", fault);
    }

    void standAt(String point, String fault) {
        stand(point, Selector.ALL, new Trigger.Always(), fault);
    }

    void standNext(int count, String fault) {
        stand("faulty", Selector.ALL, new Trigger.Next(count), fault);
    }

    void standDisclosed(String fault) {
        stand("faulty", Selector.ALL, new Trigger.Always(), fault, true);
    }

    void stand(String point, Selector selector, Trigger trigger, String fault) {
        stand(point, selector, trigger, fault, false);
    }

    private void stand(String point, Selector selector, Trigger trigger, String fault, boolean disclosed) {
        FaultConfig config =
                AdminJson.read(fault.replace('\'', '"').getBytes(StandardCharsets.UTF_8), FaultConfig.class);
        board.add(new FaultRule(
                board.freeId(),
                FaultPoint.parse(point, config.kind()),
                selector,
                trigger,
                config.fault(),
                Optional.empty(),
                disclosed));
    }

    int handled() {
        return handled.get();
    }

    int lastStatus() {
        return last().status();
    }

    Map<String, Object> lastNotes() {
        return last().notes();
    }

    List<Exchange> exchanges() {
        return journal.since(0, Integer.MAX_VALUE);
    }

    private Exchange last() {
        return journal.since(journal.last() - 1, 1).get(0);
    }

    private static Answer dialect(Failure failure, OpenExchange exchange) {
        if (failure instanceof Failure.Injected injected) {
            int status = injected.status().orElseGet(() -> 400 + injected.code().orElseThrow());
            return Answer.of(status, "text/x-failure", List.of(), "Injected by " + exchange.surface());
        }
        return TestSurfaces.dialect(failure, exchange);
    }

    @Override
    public void close() {
        shell.close();
    }

    /** Finds the {@code name} of a form. */
    private static final class NameOfForm implements Attributes {

        @Override
        public Set<String> names() {
            return Set.of("name");
        }

        @Override
        public Found in(OpenExchange exchange, byte[] body) {
            String form = new String(body, StandardCharsets.UTF_8);
            return form.startsWith("name=") ? new Found(Map.of("name", List.of(form.substring(5)))) : Found.NOTHING;
        }
    }
}
