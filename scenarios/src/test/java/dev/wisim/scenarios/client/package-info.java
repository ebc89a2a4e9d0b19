/** Tests of the admin API's client, against a real admin surface and against what is none. */
@NullMarked
package dev.wisim.scenarios.client;

import org.jspecify.annotations.NullMarked;
