/**
 * The only source of randomness besides key material. A draw is a keyed hash of the seed and of what it is for, never the
 * next number of a shared stream, so that one more request elsewhere changes no other draw.
 */
@NullMarked
package dev.wisim.kernel.chance;

import org.jspecify.annotations.NullMarked;
