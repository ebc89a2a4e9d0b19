/**
 * The habits of the API server on the wire: how Go writes, reads and quotes JSON, what a client accepts, when an answer is
 * indented, and the headers of every answer. Nothing here knows what the answers are about.
 */
@NullMarked
package dev.wisim.issuer.wire;

import org.jspecify.annotations.NullMarked;
