/**
 * Tokens whose claims are free: what other federations than Kubernetes put into theirs, from a template with variables. The
 * rules about who may have which token are those of the federation, and are not modelled.
 */
@NullMarked
package dev.wisim.issuer.claims;

import org.jspecify.annotations.NullMarked;
