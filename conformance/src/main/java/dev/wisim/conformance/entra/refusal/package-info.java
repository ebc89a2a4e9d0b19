/**
 * How the endpoint says no: the form of every refusal, and the number and text of each cause.
 */
@NullMarked
package dev.wisim.conformance.entra.refusal;

import org.jspecify.annotations.NullMarked;
