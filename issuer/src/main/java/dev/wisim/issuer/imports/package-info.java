/**
 * Keys of a live cluster: a kubeconfig says where it is and who asks, and its JWK set is fetched, kept and fetched again.
 * Keys in files are read by {@link dev.wisim.kernel.jose.KeyFile}.
 */
@NullMarked
package dev.wisim.issuer.imports;

import org.jspecify.annotations.NullMarked;
