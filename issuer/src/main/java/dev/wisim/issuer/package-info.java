/**
 * The OIDC issuer of a cluster: what it publishes, and the API that signs tokens for service accounts.
 * {@link dev.wisim.issuer.IssuerServer} puts it together and reads from top to bottom.
 */
@NullMarked
package dev.wisim.issuer;

import org.jspecify.annotations.NullMarked;
