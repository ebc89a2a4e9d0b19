/**
 * The fake Microsoft Entra. {@link dev.wisim.entra.LoginServer} composes the login surface; the packages below hold the
 * directory, its propagation, and what each endpoint decides.
 */
@NullMarked
package dev.wisim.entra;

import org.jspecify.annotations.NullMarked;
