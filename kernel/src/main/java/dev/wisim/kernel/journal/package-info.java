/**
 * What happened, in order: one {@link dev.wisim.kernel.journal.Exchange} for each request that reached a surface, with the
 * explanation its rules gave.
 */
@NullMarked
package dev.wisim.kernel.journal;

import org.jspecify.annotations.NullMarked;
