/**
 * What an issuer is: its URL, its keys, its clock and its rules about tokens. Everything that an issuer publishes or signs
 * is derived from one of these.
 */
@NullMarked
package dev.wisim.issuer.registry;

import org.jspecify.annotations.NullMarked;
