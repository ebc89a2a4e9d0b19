/**
 * Service-account tokens: the TokenRequest API from the body of a request to the signed token. Endpoint, typed request, the
 * service with the API server's checks in their order, claims, layout, signature, answer.
 */
@NullMarked
package dev.wisim.issuer.token;

import org.jspecify.annotations.NullMarked;
