/**
 * What a relying party reads: the discovery document and the JWK set, byte for byte as the API server writes them, for
 * anyone who asks. They stand at the issuer's own path, where a hosted cluster's issuer has them.
 */
@NullMarked
package dev.wisim.issuer.discovery;

import org.jspecify.annotations.NullMarked;
