/**
 * The design's rules as tests, each with its reason. The rules for classes are shared with every module through the test
 * jar; the rules for source files read the whole checkout once.
 */
@NullMarked
package dev.wisim.kernel.architecture;

import org.jspecify.annotations.NullMarked;
