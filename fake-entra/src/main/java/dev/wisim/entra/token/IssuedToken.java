package dev.wisim.entra.token;

/**
 * A signed access token.
 *
 * @param compact the JWT
 * @param expiresIn for how many seconds it can be used
 */
record IssuedToken(String compact, long expiresIn) {}
