package dev.wisim.kernel.journal;

import java.time.Instant;
import java.util.Map;

/**
 * One request and what became of it.
 *
 * @param sequence its place in the journal, from 1
 * @param id the request id, which the answer discloses
 * @param at when it was received, on the simulation clock
 * @param surface the surface that answered
 * @param method the HTTP method, as sent
 * @param path the path with its query, as sent
 * @param status the HTTP status of the answer, 0 when a fault left none
 * @param notes what the rules noted, in order: for a refusal its code and explanation. Values are strings, numbers,
 *     booleans, lists and maps, so that they print as JSON
 */
public record Exchange(
        long sequence,
        String id,
        Instant at,
        String surface,
        String method,
        String path,
        int status,
        Map<String, Object> notes) {}
