package dev.wisim.kernel.admin;

import dev.wisim.kernel.admin.JsonEndpoint.Call;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.http.Route;
import dev.wisim.kernel.journal.Exchange;
import dev.wisim.kernel.journal.Journal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;

/**
 * {@code /v0/journal}: what was asked and what was answered. Reads of the admin API are left out unless they are asked for:
 * whoever follows the journal would otherwise follow himself.
 */
public final class JournalEndpoint {

    /** A waiting request holds a thread; the admin API must keep some to answer with. */
    private static final int MOST_WAITING = 64;

    private final Journal journal;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);

    public JournalEndpoint(Journal journal) {
        this.journal = journal;
    }

    /** The routes. */
    public List<Route> routes() {
        return List.of(JsonEndpoint.get(
                "/v0/journal",
                "Show the exchanges after a place in the journal, oldest first, waiting for the first one if asked to.",
                JournalQueryDocument.class,
                JournalDocument.class,
                this::page));
    }

    private JournalDocument page(Call call, JournalQueryDocument query) {
        Predicate<Exchange> wanted = wanted(query);
        long since = query.since().orElse(0L);
        await(since, wanted, query.waitMillis());
        List<Exchange> kept = journal.since(since, Integer.MAX_VALUE);
        List<Exchange> page =
                kept.stream().filter(wanted).limit(query.limitOrDefault()).toList();
        boolean more = page.size() == query.limitOrDefault();
        return new JournalDocument(
                page.stream().map(JournalEntryDocument::of).toList(), more ? last(page, since) : last(kept, since));
    }

    private void await(long since, Predicate<Exchange> wanted, long millis) {
        if (millis == 0) {
            return;
        }
        if (!waiting.tryAcquire()) {
            throw new Refusal(AdminError.TOO_MANY_WAITING, Map.of("most", Integer.toString(MOST_WAITING)));
        }
        try {
            journal.await(since, wanted, millis);
        } catch (InterruptedException e) {
            // The server is stopping: answer with what there is.
            Thread.currentThread().interrupt();
        } finally {
            waiting.release();
        }
    }

    private static Predicate<Exchange> wanted(JournalQueryDocument query) {
        return query.surface()
                .<Predicate<Exchange>>map(
                        surface -> exchange -> exchange.surface().equals(surface))
                .orElse(exchange -> !exchange.surface().equals(AdminSurface.NAME)
                        || !exchange.method().equals("GET"));
    }

    private static long last(List<Exchange> exchanges, long otherwise) {
        return exchanges.isEmpty()
                ? otherwise
                : exchanges.get(exchanges.size() - 1).sequence();
    }
}
