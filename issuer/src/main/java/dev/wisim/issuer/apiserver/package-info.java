/**
 * The API server's face of an issuer: everything at the root, behind a gate that asks who calls. Unmodified clients of a
 * cluster talk to it.
 */
@NullMarked
package dev.wisim.issuer.apiserver;

import org.jspecify.annotations.NullMarked;
