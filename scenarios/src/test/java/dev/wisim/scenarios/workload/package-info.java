/** Tests of workloads that somebody runs. */
@NullMarked
package dev.wisim.scenarios.workload;

import org.jspecify.annotations.NullMarked;
