/**
 * What every answer of the login surface has in common: its headers, the ids that tie it to a request, and the address
 * under which it was asked.
 */
@NullMarked
package dev.wisim.entra.login;

import org.jspecify.annotations.NullMarked;
