/**
 * Configuration as records: read from YAML or JSON, environment and flags, with all problems reported at once.
 */
@NullMarked
package dev.wisim.kernel.config;

import org.jspecify.annotations.NullMarked;
