/**
 * The directory's rules told a second time, as naively as possible: lists in order, walked from the start for every
 * question. It shares no class with the engine that it is compared with.
 */
@NullMarked
package dev.wisim.entra.propagation.naive;

import org.jspecify.annotations.NullMarked;
