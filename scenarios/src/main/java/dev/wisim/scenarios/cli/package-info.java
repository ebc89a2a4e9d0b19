/**
 * The command line: one class per command, which reads its options, calls the one class that does the work, and prints.
 * An error is one sentence on stderr, and the exit code says what kind it was.
 */
@NullMarked
package dev.wisim.scenarios.cli;

import org.jspecify.annotations.NullMarked;
