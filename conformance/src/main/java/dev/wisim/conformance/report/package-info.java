/**
 * The outcome for people, for programs and for build servers. A report is the same for the same verdicts.
 */
@NullMarked
package dev.wisim.conformance.report;

import org.jspecify.annotations.NullMarked;
