/**
 * The environment variables that aim a client at the sandbox, and their notation for a shell or a tool.
 */
@NullMarked
package dev.wisim.scenarios.environment;

import org.jspecify.annotations.NullMarked;
