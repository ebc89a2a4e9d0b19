/**
 * How the surface speaks HTTP, whatever it says.
 */
@NullMarked
package dev.wisim.conformance.entra.http;

import org.jspecify.annotations.NullMarked;
