/**
 * Tells a person why a token request was refused, in lines that fit a terminal: from the explanation that the journal keeps, or
 * from that of a pair of token and credentials that was judged without a sandbox.
 */
@NullMarked
package dev.wisim.scenarios.explain;

import org.jspecify.annotations.NullMarked;
