/**
 * The token file: a service-account token on disk, kept fresh on the simulation clock by the kubelet's rule.
 */
@NullMarked
package dev.wisim.scenarios.tokenfile;

import org.jspecify.annotations.NullMarked;
