package dev.wisim.issuer.externalsigner;

/**
 * What turns claims into a token.
 *
 * @param header the first segment
 * @param signature the third segment
 * @param keyId the key's id in the header
 */
record SignedClaims(String header, String signature, String keyId) {}
