/**
 * What the login surface publishes about itself: OpenID configuration of both versions, its JWK set, and the discovery of
 * instances that SDKs ask before they trust an authority. Addresses in it are the ones the client used.
 */
@NullMarked
package dev.wisim.entra.metadata;

import org.jspecify.annotations.NullMarked;
