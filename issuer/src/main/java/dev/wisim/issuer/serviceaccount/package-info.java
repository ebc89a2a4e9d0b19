/**
 * The few objects of a cluster that a token speaks of: namespaces, service accounts, pods, nodes and secrets, each with as
 * much as a token request needs. Everything is in memory, and a reset brings back what was there at the start.
 */
@NullMarked
package dev.wisim.issuer.serviceaccount;

import org.jspecify.annotations.NullMarked;
