/**
 * The abuse corpus: requests that a token endpoint has to refuse, as data, how they are forged, and what was answered. It knows
 * a token endpoint only as an address to which bytes are sent.
 */
@NullMarked
package dev.wisim.conformance.abuse;

import org.jspecify.annotations.NullMarked;
