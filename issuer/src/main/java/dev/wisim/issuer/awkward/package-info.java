/**
 * The ways in which an issuer goes wrong on purpose. Each is one constant, so that a test names what it wants broken and
 * nothing else breaks.
 */
@NullMarked
package dev.wisim.issuer.awkward;

import org.jspecify.annotations.NullMarked;
