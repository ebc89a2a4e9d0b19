/**
 * What every endpoint of the API server does before and after its own work: agree on media types, read the body as an object,
 * note who writes, warn, answer. What the object means is the endpoint's matter.
 */
@NullMarked
package dev.wisim.issuer.request;

import org.jspecify.annotations.NullMarked;
