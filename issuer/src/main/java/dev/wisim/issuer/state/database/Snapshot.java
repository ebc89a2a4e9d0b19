package dev.wisim.issuer.state.database;

import java.util.Map;

/**
 * Everything that a database holds.
 *
 * @param commit how many writes made it
 * @param digest of the documents
 * @param previous the digest before the last write, by which a write that was not sealed any more is known to follow the seal
 * @param documents content by id, both as JSON
 */
record Snapshot(long commit, ContentDigest digest, ContentDigest previous, Map<String, String> documents) {

    static final Snapshot EMPTY = new Snapshot(0, ContentDigest.EMPTY, ContentDigest.EMPTY, Map.of());

    Seal seal() {
        return new Seal(commit, digest);
    }

    /** What the digest of the documents has to be. */
    ContentDigest computedDigest() {
        ContentDigest computed = ContentDigest.EMPTY;
        for (Map.Entry<String, String> each : documents.entrySet()) {
            computed = computed.toggle(each.getKey(), each.getValue());
        }
        return computed;
    }
}
