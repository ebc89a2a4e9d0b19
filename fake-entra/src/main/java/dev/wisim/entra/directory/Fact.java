package dev.wisim.entra.directory;

import java.time.Instant;

/**
 * One accepted change of one object.
 *
 * @param sequence its place in the order of acceptance, from 1, without gaps
 * @param commit when it leaves for the replicas, in whole milliseconds; never before an earlier fact's
 * @param ordinal the object's place in the order of creation, from 0. Lags are drawn by it and not by the object's id, so
 *     that equal histories give equal lags
 * @param version the object's versions so far, from 1; a tombstone counts like any other
 * @param change what became of the object
 */
public record Fact(long sequence, Instant commit, long ordinal, int version, DirectoryChange change) {}
