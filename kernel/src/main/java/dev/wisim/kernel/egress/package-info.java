/**
 * The rules of the egress: how destinations are written, which of them a user has allowed, and how it says no. The proxy
 * itself is a part of the HTTP shell.
 */
@NullMarked
package dev.wisim.kernel.egress;

import org.jspecify.annotations.NullMarked;
