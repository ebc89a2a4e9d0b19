/**
 * What a refused request probably meant: the thing of another kind, place or spelling that it names. Asked only once the refusal
 * is decided, and only of indices, so that a large directory costs no more than a small one.
 */
@NullMarked
package dev.wisim.entra.hint;

import org.jspecify.annotations.NullMarked;
