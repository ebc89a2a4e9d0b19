/**
 * The workload of {@code wisim demo}: what a pod's container would run. It is started in a JVM of its own.
 */
@NullMarked
package dev.wisim.democlient;

import org.jspecify.annotations.NullMarked;
