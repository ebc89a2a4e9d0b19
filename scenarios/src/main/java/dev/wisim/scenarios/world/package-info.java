/**
 * What there is when a sandbox starts and after each reset: the sample world, or the configured one. Both are configuration;
 * the sample world is only what a user need not write.
 */
@NullMarked
package dev.wisim.scenarios.world;

import org.jspecify.annotations.NullMarked;
