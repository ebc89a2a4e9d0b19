/**
 * The HTTP shell: listeners, choice of the surface by listener and host name, limits, request ids, one reading of the clock
 * for each request, the journal, and one dialect per surface for every failure.
 */
@NullMarked
package dev.wisim.kernel.http;

import org.jspecify.annotations.NullMarked;
