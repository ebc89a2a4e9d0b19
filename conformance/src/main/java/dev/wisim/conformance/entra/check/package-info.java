/**
 * How a check of a token endpoint is put together: which exchanges it looks at, what must hold of each before, and what it
 * judges.
 */
@NullMarked
package dev.wisim.conformance.entra.check;

import org.jspecify.annotations.NullMarked;
