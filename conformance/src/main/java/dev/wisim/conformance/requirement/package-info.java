/**
 * What an issuer has to do: every requirement with its id, severity, sentence and source. A check names one of them and says
 * what came of it.
 */
@NullMarked
package dev.wisim.conformance.requirement;

import org.jspecify.annotations.NullMarked;
