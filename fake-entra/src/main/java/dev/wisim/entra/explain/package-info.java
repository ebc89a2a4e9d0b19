/**
 * Why a request was refused, for the person in front of it: what was presented, what came nearest, who answered from when, and
 * what would have to change. Judges nothing; it collects what the rules found out.
 */
@NullMarked
package dev.wisim.entra.explain;

import org.jspecify.annotations.NullMarked;
