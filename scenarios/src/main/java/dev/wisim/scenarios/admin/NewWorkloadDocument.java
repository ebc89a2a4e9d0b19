package dev.wisim.scenarios.admin;

import java.util.Optional;

/**
 * A workload to begin.
 *
 * @param identity an identity's or application's name, client id or object id; without it the configured workload
 */
record NewWorkloadDocument(Optional<String> identity) {}
