/**
 * State in a directory: a log of changes, each line of which vouches for itself and all before it, and a seal that says which
 * line is the last. So a file that is missing, damaged or older than the last write is never taken for a fresh start.
 */
@NullMarked
package dev.wisim.issuer.state.directory;

import org.jspecify.annotations.NullMarked;
