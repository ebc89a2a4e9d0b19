/**
 * The keys that Entra signs access tokens with, and what its JWK set shows of them. They are made at start and belong to
 * nobody: a token signed here is worthless outside.
 */
@NullMarked
package dev.wisim.entra.signing;

import org.jspecify.annotations.NullMarked;
