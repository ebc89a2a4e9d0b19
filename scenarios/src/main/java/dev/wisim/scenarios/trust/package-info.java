/**
 * Certificates for the clients of the sandbox: a bundle for those that read PEM, a trust store for Java.
 */
@NullMarked
package dev.wisim.scenarios.trust;

import org.jspecify.annotations.NullMarked;
