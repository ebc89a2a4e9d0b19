/**
 * The directory's objects, the append-only log of what happened to them, and the rules by which a write is accepted.
 * Writes and management reads see the primary, that is everything accepted so far; what a token request sees is a
 * {@link dev.wisim.entra.directory.DirectoryView}, made by the propagation package.
 */
@NullMarked
package dev.wisim.entra.directory;

import org.jspecify.annotations.NullMarked;
