package dev.wisim.kernel.tls;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/**
 * A certificate and the key that it certifies.
 *
 * @param certificate what everybody may see
 * @param key what proves it
 */
record CertifiedKey(X509Certificate certificate, PrivateKey key) {}
