/**
 * The product in two minutes, and its end-to-end proof: a story told through the real surfaces on a virtual clock, with the
 * real Azure SDK in a Java machine of its own.
 */
@NullMarked
package dev.wisim.scenarios.demo;

import org.jspecify.annotations.NullMarked;
