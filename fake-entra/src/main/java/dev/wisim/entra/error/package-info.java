/**
 * How Entra's login surface says no: the catalogue of AADSTS causes, and the one JSON form in which each is answered.
 * The causes are split by what the caller got wrong; {@link dev.wisim.entra.error.UnspokenError} lists those that nothing
 * here says yet.
 */
@NullMarked
package dev.wisim.entra.error;

import org.jspecify.annotations.NullMarked;
