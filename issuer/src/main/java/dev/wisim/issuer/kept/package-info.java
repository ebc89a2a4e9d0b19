/**
 * What a start finds of the runs before it, and what it leaves to the next: keys, objects, the authority, and how late it
 * was. Without a place to keep them there is nothing of the past, and nothing is written.
 */
@NullMarked
package dev.wisim.issuer.kept;

import org.jspecify.annotations.NullMarked;
