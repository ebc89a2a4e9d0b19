/**
 * Workloads beside the configured one: whoever asks gets an identity of the directory, with a token file of its own that is
 * kept fresh until it is given back.
 */
@NullMarked
package dev.wisim.scenarios.workload;

import org.jspecify.annotations.NullMarked;
