/**
 * Keys, key rings and JSON Web Tokens: signing with a byte-exact header and payload, and a reading that keeps unverified
 * and verified tokens apart by type.
 */
@NullMarked
package dev.wisim.kernel.jose;

import org.jspecify.annotations.NullMarked;
