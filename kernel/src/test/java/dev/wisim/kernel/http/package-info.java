/**
 * Tests of the HTTP shell over real sockets. {@link dev.wisim.kernel.http.TestShell} and what it needs are there for other
 * modules' tests, too.
 */
@NullMarked
package dev.wisim.kernel.http;

import org.jspecify.annotations.NullMarked;
