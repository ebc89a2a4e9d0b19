/**
 * What was seen of an issuer, as values. Whoever holds them needs no network any more, so a verdict can be reasoned about
 * without one.
 */
@NullMarked
package dev.wisim.conformance.evidence;

import org.jspecify.annotations.NullMarked;
