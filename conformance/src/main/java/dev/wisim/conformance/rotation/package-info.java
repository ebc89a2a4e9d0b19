/**
 * Checks over time: what must stay true when keys change. They compare one look at the issuer with a later one.
 */
@NullMarked
package dev.wisim.conformance.rotation;

import org.jspecify.annotations.NullMarked;
