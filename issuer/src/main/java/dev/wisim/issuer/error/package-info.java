/**
 * How this server says no: the catalogue of the API server's refusals, and the dialect that writes each as a Kubernetes
 * {@code Status}. Two kinds of failure are plain text there and here: an unknown path, and what never reached a handler.
 */
@NullMarked
package dev.wisim.issuer.error;

import org.jspecify.annotations.NullMarked;
