/**
 * Tests of the admin API as the sandbox composes it. {@link dev.wisim.scenarios.admin.RunningAdmin} is there for the tests
 * of the client and of the commands, too.
 */
@NullMarked
package dev.wisim.scenarios.admin;

import org.jspecify.annotations.NullMarked;
