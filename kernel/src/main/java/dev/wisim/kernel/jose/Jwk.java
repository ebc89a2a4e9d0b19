package dev.wisim.kernel.jose;

import java.security.PublicKey;
import java.util.Optional;

/**
 * A usable signing key of somebody's JWK set.
 *
 * @param kid its id, when it has one
 * @param x5t the base64url SHA-1 thumbprint of its certificate, when the set says it
 * @param key RSA or EC
 */
public record Jwk(Optional<String> kid, Optional<String> x5t, PublicKey key) {}
