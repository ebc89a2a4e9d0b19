/**
 * Authentication by somebody else's token: does a federated identity credential match issuer, subject and audience, do the
 * issuer's published keys vouch for the token, and is it valid now? Where the answer is no, the nearest credential and the
 * differing field are told.
 */
@NullMarked
package dev.wisim.entra.federation;

import org.jspecify.annotations.NullMarked;
