/**
 * How two texts differ that should have been equal: {@link dev.wisim.entra.difference.TextDifference} finds the difference and
 * says it in words, {@link dev.wisim.entra.difference.VisibleText} shows what hides. Knows nothing of tokens or credentials.
 */
@NullMarked
package dev.wisim.entra.difference;

import org.jspecify.annotations.NullMarked;
