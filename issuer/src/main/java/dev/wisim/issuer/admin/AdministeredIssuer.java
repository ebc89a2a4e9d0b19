package dev.wisim.issuer.admin;

import dev.wisim.issuer.claims.FreeTokens;
import dev.wisim.issuer.registry.Issuer;
import dev.wisim.issuer.serviceaccount.ClusterObjects;
import dev.wisim.issuer.token.TokenRequestEndpoint;

/**
 * What the admin API sees of an issuer.
 *
 * @param issuer the issuer
 * @param objects the objects of the cluster behind it
 * @param tokenRequests its TokenRequest API
 * @param freeTokens its tokens with free claims
 */
public record AdministeredIssuer(
        Issuer issuer, ClusterObjects objects, TokenRequestEndpoint tokenRequests, FreeTokens freeTokens) {}
