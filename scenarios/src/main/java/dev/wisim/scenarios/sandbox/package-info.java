/**
 * The sandbox: every server in one process, put together by hand. {@link dev.wisim.scenarios.sandbox.Sandbox} is the one
 * place that knows them all and reads top to bottom.
 */
@NullMarked
package dev.wisim.scenarios.sandbox;

import org.jspecify.annotations.NullMarked;
