/**
 * An issuer of the tests' own, on loopback, that does whatever a test has it do. It shares no class with the simulator's
 * issuer, except the authority that signs its certificate.
 */
@NullMarked
package dev.wisim.conformance.stub;

import org.jspecify.annotations.NullMarked;
