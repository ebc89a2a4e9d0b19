/**
 * The external signer of Kubernetes, KEP-740: a real API server asks it over a unix socket to sign service-account tokens
 * with the issuer's keys. {@link dev.wisim.issuer.externalsigner.ExternalSigner} puts it together; {@code wire} is generated from
 * {@code external_jwt_signer.proto}.
 */
@NullMarked
package dev.wisim.issuer.externalsigner;

import org.jspecify.annotations.NullMarked;
