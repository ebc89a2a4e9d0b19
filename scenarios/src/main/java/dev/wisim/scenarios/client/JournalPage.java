package dev.wisim.scenarios.client;

import java.util.List;
import java.util.Map;

/**
 * A piece of the journal, oldest first.
 *
 * @param next what to ask for as {@code since} next, so that nothing is missed or seen twice
 */
public record JournalPage(List<Entry> value, long next) {

    /**
     * One exchange.
     *
     * @param at when it was received, on the simulation clock, ISO 8601
     * @param notes what the rules noted
     */
    public record Entry(
            long sequence,
            String id,
            String at,
            String surface,
            String method,
            String path,
            int status,
            Map<String, Object> notes) {}
}
