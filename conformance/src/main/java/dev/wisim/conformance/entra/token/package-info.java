/**
 * What the endpoint grants: the answer, and what stands in the token.
 */
@NullMarked
package dev.wisim.conformance.entra.token;

import org.jspecify.annotations.NullMarked;
