/**
 * Who calls, and whether that one may: static tokens and service-account tokens with the API server's checks in their order,
 * its roles reduced to the few that matter here, and the plainer rule of the public face.
 */
@NullMarked
package dev.wisim.issuer.caller;

import org.jspecify.annotations.NullMarked;
