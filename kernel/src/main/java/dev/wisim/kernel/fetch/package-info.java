/**
 * Fetching a small document from somebody who may be slow, wrong or hostile. What it means is the caller's matter.
 */
@NullMarked
package dev.wisim.kernel.fetch;

import org.jspecify.annotations.NullMarked;
