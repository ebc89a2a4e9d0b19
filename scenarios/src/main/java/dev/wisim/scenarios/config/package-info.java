/**
 * What a sandbox can be told: one record per section of {@code wisim.yaml}. Each setting has a default; a tenant that is
 * configured replaces the sample world whole.
 */
@NullMarked
package dev.wisim.scenarios.config;

import org.jspecify.annotations.NullMarked;
