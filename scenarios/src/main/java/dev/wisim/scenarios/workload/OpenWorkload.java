package dev.wisim.scenarios.workload;

import java.nio.file.Path;

/**
 * A workload that somebody runs at present.
 *
 * @param id how it is given back
 * @param identity who it is
 * @param tokenFile its token, kept fresh
 */
public record OpenWorkload(String id, WorkloadIdentity identity, Path tokenFile) {}
