/**
 * What a token endpoint was asked and what it answered, as values. Verdicts are made of these alone.
 */
@NullMarked
package dev.wisim.conformance.entra.evidence;

import org.jspecify.annotations.NullMarked;
