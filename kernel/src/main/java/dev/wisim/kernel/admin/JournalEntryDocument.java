package dev.wisim.kernel.admin;

import dev.wisim.kernel.journal.Exchange;
import java.util.Map;

/**
 * One exchange.
 *
 * @param sequence its place in the journal
 * @param id the request id that the answer disclosed
 * @param at when it was received, on the simulation clock
 * @param notes what the rules noted; for a refusal, why
 */
record JournalEntryDocument(
        long sequence,
        String id,
        String at,
        String surface,
        String method,
        String path,
        int status,
        Map<String, Object> notes) {

    static JournalEntryDocument of(Exchange exchange) {
        return new JournalEntryDocument(
                exchange.sequence(),
                exchange.id(),
                InstantText.of(exchange.at()),
                exchange.surface(),
                exchange.method(),
                exchange.path(),
                exchange.status(),
                exchange.notes());
    }
}
