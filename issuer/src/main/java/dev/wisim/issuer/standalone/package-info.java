/**
 * Issuers in a process of their own, for those who need no more than that. What they are is the same as in a sandbox; only
 * who puts them together differs.
 */
@NullMarked
package dev.wisim.issuer.standalone;

import org.jspecify.annotations.NullMarked;
