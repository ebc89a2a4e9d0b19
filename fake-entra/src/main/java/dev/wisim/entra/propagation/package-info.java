/**
 * When a write becomes visible to a token request: lag per kind of object, and caches that pin an earlier view. Everything
 * here is a pure function of the facts, the ordered requests, the seed and the instant; there is no timer and no thread.
 */
@NullMarked
package dev.wisim.entra.propagation;

import org.jspecify.annotations.NullMarked;
