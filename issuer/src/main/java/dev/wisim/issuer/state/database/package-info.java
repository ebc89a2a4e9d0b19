/**
 * State in a directory: an embedded database, and a seal that says which of its commits is the last and what it holds. So a
 * database that is missing, damaged or older than the last write is never taken for a fresh start.
 */
@NullMarked
package dev.wisim.issuer.state.database;

import org.jspecify.annotations.NullMarked;
